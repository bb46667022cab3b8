import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { changeSetting } from '#lib/people/settings/change-setting'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anAuthorisedDuty } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { findNobodyToInform } from '#lib/victims/duties/find-nobody'
import { loadDuty } from '#lib/victims/views/load-duty'
import { attemptForm } from '#lib/victims/notification-form'
import { confirm } from './confirm.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T09:00:00Z')
})

const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)

const cannotBeInformed = async (dutyId: string): Promise<Result<Saved>> =>
  findNobodyToInform(
    await as('registrar', 'victim.find-nobody'),
    dutyId,
    { why: 'cannot_be_reached', reason: 'Six tries in three ways.' },
    newId(),
  )

const tryBy = async (dutyId: string, channel: string, at: string): Promise<Saved> =>
  value(
    await recordAttempt(
      await as('officer', 'victim.inform'),
      dutyId,
      attemptForm.parse({ at, channel, result: 'no_reply', notes: '' }),
      newId(),
    ),
  )

const keepAnAnswerFrom = async (fromDay: string): Promise<Saved> =>
  value(
    await changeSetting(
      await as('registrar', 'setting.change'),
      'wider-cannot-tell',
      (answerId) => ({ answerId }),
      { fromDay: fromDay as Day, reason: 'Letter of 1 June 2026 by the Home Office registrar, reference HO/1.' },
      newId(),
    ),
  )

const confirmed = async (requestId: string): Promise<Result<Saved>> => {
  const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } }))
  return confirm(
    await as('decisionMaker', 'cancellation.confirm'),
    requestId,
    { version, sawEveryNotification: 'yes' },
    newId(),
  )
}

test('that a victim cannot be informed is found only where the force has kept the written answer that allows it', async () => {
  const { dutyId } = await anAuthorisedDuty()
  const mayFind = async () => (await loadDuty(await as('registrar', 'victim.see'), dutyId))?.mayFindCannotTell
  expect(words(await cannotBeInformed(dutyId))).toBe('A victim who cannot be reached leaves the crime recorded')
  expect(await mayFind()).toBe(false)
  await keepAnAnswerFrom('2026-06-16')
  expect(words(await cannotBeInformed(dutyId))).toBe('A victim who cannot be reached leaves the crime recorded')
  await setClock('2026-06-16T09:00:00Z')
  expect(await mayFind()).toBe(true)
  value(await cannotBeInformed(dutyId))
})

test('found on a written answer, after three tries in two ways on two days, the crime may leave the count; after fewer it stays', async () => {
  await keepAnAnswerFrom('2026-06-15')
  const tried = await anAuthorisedDuty()
  const untried = await anAuthorisedDuty()
  await setClock('2026-06-17T09:00:00Z')
  await tryBy(tried.dutyId, 'in_person', '2026-06-15T18:00')
  await tryBy(tried.dutyId, 'in_person', '2026-06-16T08:00')
  await tryBy(tried.dutyId, 'phone', '2026-06-16T18:00')
  for (const { dutyId } of [tried, untried]) value(await cannotBeInformed(dutyId))
  await setClock('2026-06-17T10:00:00Z')
  expect(words(await confirmed(untried.requestId))).toContain('HOCR-V-08')
  value(await confirmed(tried.requestId))
})

test('only a person is found to have died, and only a company to be dissolved', async () => {
  const person = await anAuthorisedDuty()
  const business = await anAuthorisedDuty(aCrime().ofABusiness())
  const found = async ({ dutyId }: { dutyId: string }, why: 'died_without_known_relative' | 'company_dissolved') => {
    const permit = await as('registrar', 'victim.find-nobody')
    return words(await findNobodyToInform(permit, dutyId, { why, reason: 'The registers show it.' }, newId()))
  }
  expect(await found(person, 'company_dissolved')).toContain('only a company is dissolved')
  expect(await found(business, 'died_without_known_relative')).toContain('only a person has died')
  expect(await found(person, 'died_without_known_relative')).toBe('saved')
  expect(await found(business, 'company_dissolved')).toBe('saved')
})

test('by hand, as the product’s own role, the database refuses a wider finding too', async () => {
  const { dutyId } = await anAuthorisedDuty()
  const permit = await as('registrar', 'start.see')
  const byHand = (why: string) =>
    write(permit, { kind: 'victim.not-to-be-found', formKey: newId() }, async (tx) => {
      await tx.$executeRaw`
        INSERT INTO nobody_to_inform (id, duty_id, why, reason_id, by_id, at)
        VALUES (
          ${newId()}::uuid, ${dutyId}::uuid, ${why}::nobody_because, ${newId()}::uuid, ${permit.staffId}::uuid,
          registrar.now()
        )`
      return ok({})
    })
  expect(words(await byHand('cannot_be_reached'))).toContain('leaves the crime recorded')
  await expect(byHand('moved away')).rejects.toThrow('invalid input value for enum nobody_because')
  expect(await asSystem((tx) => tx.nobodyToInform.count({ where: { dutyId } }))).toBe(0)
})

import { expect, test } from 'vitest'
import { beforeAnyoneIsKnown } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { changeSetting } from '#lib/people/settings/change-setting'
import type { Day } from '#lib/base/day'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#lib/testing/in-a-force'
import { anAgreedDuty } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { findNobodyToTell } from '#lib/victims/find-nobody'
import { lookAtDuty } from '#lib/victims/look'
import { reportersTold } from './reporters-told.ts'
import { reporterForm, tellReporter } from './tell-reporter.ts'

await inAForce()

async function aDuty(reporter = 'victim'): Promise<{ crimeId: string; dutyId: string }> {
  const duty = await anAgreedDuty()
  const { crimeId } = duty
  value(await write(await as('registrar', 'extract.import'), { kind: 'extract.merged', formKey: newId(), crimeId }, async (tx) => {
    await tx.crime.update({ where: { id: crimeId }, data: { reporter } })
    return ok({})
  }))
  return duty
}

const words = (result: Result<unknown>): string => (result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words))
const told = async (dutyId: string, at = '2026-06-15T09:30') =>
  tellReporter(await as('officer', 'victim.tell'), dutyId, reporterForm.parse({
    at, lawfulBasis: 'public task', reason: 'She is the school’s safeguarding lead.', said: 'The safeguarding lead: that the crime may be cancelled.',
  }), newId())

test('a professional who reported it is told on a lawful basis, and the victim is still to be told', async () => {
  const { crimeId, dutyId } = await aDuty('professional')
  expect(words(await told(dutyId))).toBe('saved')
  expect((await lookAtDuty(await as('officer', 'victim.see'), dutyId))?.duty.state).toBe('open')
  expect(await reportersTold(await as('officer', 'victim.tell'), crimeId)).toMatchObject([{ lawfulBasis: 'public task', reason: 'She is the school’s safeguarding lead.' }])
  expect(await reportersTold(await as('detective', 'victim.tell'), crimeId)).toEqual([])
})

test('nobody else is told so, nor in time to come, nor without saying on what', async () => {
  expect(words(await told((await aDuty()).dutyId))).toContain('No professional reported this crime')
  const { dutyId } = await aDuty('professional')
  expect(words(await told(dutyId, '2026-06-15T11:30'))).toContain('in the past')
  expect(reporterForm.safeParse({ at: '2026-06-15T09:30', reason: 'Because it is so.', said: 'The nurse: all of it.' }).success).toBe(false)
})

test('that a victim cannot be told is found only where the force has kept the written answer that allows it', async () => {
  const { dutyId } = await aDuty()
  const find = async () => findNobodyToTell(await as('registrar', 'victim.find-nobody'), dutyId, { why: 'cannot be reached', reason: 'Six tries in three ways.' }, newId())
  expect(words(await find())).toBe('A victim who cannot be reached leaves the crime recorded')
  expect((await lookAtDuty(await as('registrar', 'victim.see'), dutyId))?.mayFindCannotTell).toBe(false)
  value(await changeSetting(await as('registrar', 'setting.change'), 'wider-cannot-tell', (answerId) => ({ answerId }),
    { fromDay: '2026-06-16' as Day, reason: 'Letter of 1 June 2026 by the Home Office registrar, reference HO/1.' }, newId()))
  expect(words(await find())).toBe('A victim who cannot be reached leaves the crime recorded')
  await setClock('2026-06-16T09:00:00Z')
  expect((await lookAtDuty(await as('registrar', 'victim.see'), dutyId))?.mayFindCannotTell).toBe(true)
  value(await find())
})

test('by hand, as the product’s own role, the database refuses a wider finding too', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const { dutyId } = await aDuty()
  const permit = await as('registrar', 'start.see')
  const saved = await write(permit, { kind: 'victim.not-to-be-found', formKey: newId() }, async (tx) => {
    await tx.nobodyToTell.create({ data: { id: newId(), dutyId, why: 'moved away', reasonId: newId(), byId: permit.staffId, at: new Date('2026-06-15T09:00:00Z') } })
    return ok({})
  })
  expect(words(saved)).toContain('leaves the crime recorded')
  expect(await beforeAnyoneIsKnown((tx) => tx.nobodyToTell.count({ where: { dutyId } }))).toBe(0)
})

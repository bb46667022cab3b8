import { expect, test } from 'vitest'
import { beforeAnyoneIsKnown } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { confirm } from '#lib/cancellations/deciding/confirm'
import { complianceReport } from './report.ts'
import { periodOf } from './periods.ts'
import type { Day } from '#lib/base/day'
import { write } from '#lib/ledger/write'
import { whatWaits } from '#lib/people/waits/what-waits'
import { aCrime } from '#lib/testing/crime'
import { as, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/in-a-force'
import { aC2Request, decideWell, openDutiesOf, tellAll, value } from '#lib/testing/request'
import { brokenTruths } from '#lib/testing/truths'
import { correctTelling } from '#lib/victims/corrections/correct-telling'
import { lookAtTelling } from '#lib/victims/corrections/look'

await inAForce()

const WHY = 'The victim rang today: nobody has been to see her, and she knows of no decision.'

/** A crime agreed to be cancelled on 15 June, its victim told on the 16th, as far as anybody knows. */
async function toldAsFarAsWeKnow(): Promise<{ crime: string; request: string; telling: string }> {
  await setClock('2026-06-15T09:00:00Z')
  const crime = await aCrime().saved()
  const request = await aC2Request(crime)
  value(await decideWell(request))
  await setClock('2026-06-16T09:00:00Z')
  await tellAll(request, '2026-06-16T09:00')
  await setClock('2026-06-17T09:00:00Z')
  const telling = await beforeAnyoneIsKnown((tx) =>
    tx.telling.findFirstOrThrow({ where: { duty: { requestId: request } } }),
  )
  return { crime, request, telling: telling.id }
}

const correct = async (telling: string, who: Somebody = 'supervisor') =>
  correctTelling(await as(who, 'telling.correct'), telling, WHY, newId())

const tryToConfirm = async (request: string) =>
  confirm(await as('decider', 'cancellation.confirm'), request, { version: 2, sawEveryTelling: 'yes' }, newId())

test('a crime whose only telling was found false cannot be cancelled, until its victim is told', async () => {
  const { request, telling } = await toldAsFarAsWeKnow()
  value(await correct(telling))
  expect((await tryToConfirm(request)).ok).toBe(false)
  await tellAll(request, '2026-06-17T09:00')
  value(await tryToConfirm(request))
  expect(await brokenTruths()).toEqual([])
})

test('what was written down stays, with who found it false and why', async () => {
  const { telling } = await toldAsFarAsWeKnow()
  value(await correct(telling))
  const look = await lookAtTelling(await as('registrar', 'victim.see'), telling)
  expect(look?.duty.texts.get(look.correction?.reasonId ?? '')).toBe(WHY)
  expect(look?.duty.duty.state).toBe('open')
  const again = await correct(telling, 'registrar')
  expect(again.ok ? '' : again.refusal.kind).toBe('corrected-already')
  await expect(beforeAnyoneIsKnown((tx) => tx.tellingCorrection.deleteMany())).rejects.toThrow('permission denied')
})

test('the registrar sees it at once, and that the crime has left the count already', async () => {
  const { request, telling, crime } = await toldAsFarAsWeKnow()
  value(await tryToConfirm(request))
  value(await correct(telling))
  const { waits } = await whatWaits(await as('registrar', 'start.see'), { roles: PEOPLE.registrar.roles })
  const lines = waits.find(({ kind }) => kind === 'false-tellings')?.lines
  expect(lines?.find(({ crimeId }) => crimeId === crime)).toMatchObject({
    what: 'cancelled',
    who: PEOPLE.supervisor.name,
  })
  expect(await openDutiesOf(request)).toHaveLength(1)
})

test('a victim of whom a false telling is all there is does not count as told', async () => {
  const told = async () => {
    const report = await complianceReport(
      await as('registrar', 'report.read'),
      periodOf(undefined, '2026-06-17' as Day),
      { hideSmall: false },
    )
    const shown = report.shares['victims-told'].rows[0]?.shown
    return shown && shown !== 'hidden' ? shown.hits : -1
  }
  const { telling } = await toldAsFarAsWeKnow()
  const before = await told()
  value(await correct(telling))
  expect(await told()).toBe(before - 1)
})

test('somebody who may not see the crime cannot say that its telling is false', async () => {
  const { telling } = await toldAsFarAsWeKnow()
  const refused = await correct(telling, 'detective')
  expect(refused.ok ? '' : refused.refusal.kind).toBe('no-such-telling')
  expect(await lookAtTelling(await as('detective', 'victim.see'), telling)).toBeUndefined()
})

test('the database keeps nobody told by a telling that was found false', async () => {
  const { telling } = await toldAsFarAsWeKnow()
  const permit = await as('supervisor', 'telling.correct')
  const posted = await write(permit, { kind: 'telling.corrected', formKey: newId() }, async (tx, at) => {
    await tx.tellingCorrection.create({
      data: { id: newId(), tellingId: telling, reasonId: newId(), byId: permit.staffId, at },
    })
    return ok({})
  })
  expect(posted).toMatchObject({ refusal: { words: expect.stringContaining('still to be told') as string } })
})

test('the proof of a telling names its entry in the book and the commitments to its words', async () => {
  const { telling } = await toldAsFarAsWeKnow()
  const look = await lookAtTelling(await as('registrar', 'victim.see'), telling)
  expect(look?.entry).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
  expect(look?.entry?.commitments.length).toBeGreaterThan(0)
  const entry = await beforeAnyoneIsKnown((tx) => tx.entry.findUniqueOrThrow({ where: { seq: look?.entry?.seq ?? 0 } }))
  expect(Buffer.from(entry.body).toString('utf8')).toContain(telling)
})

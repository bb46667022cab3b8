import { beforeEach, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { endRole } from '#lib/people/roles/end-role'
import { whatWaits } from '#lib/people/waits/what-waits'
import { aCancelledDuplicate, onlyFollowUp } from '#lib/testing/audits/a-cancellation'
import { drawAll } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { recordSafeguarding } from './record-safeguarding.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const DONE = { done: 'Invented words, long enough to say what was done.' }

const safetyOf = async (who: Somebody) => {
  const { waits } = await whatWaits(await as(who, 'start.see'), { roles: PEOPLE[who].roles })
  return waits.find(({ kind }) => kind === 'safety')?.count ?? 0
}

/** The deputy’s role ends today; tomorrow the force has none. */
async function deputyLeaves(): Promise<void> {
  const staffId = await idOf('deputy')
  const { id } = await asSystem((tx) => tx.roleGrant.findFirstOrThrow({ where: { staffId } }))
  const ends = { grantId: id, toDay: '2026-07-01' as Day, mistake: undefined }
  value(await endRole(await as('chief', 'role.grant-registrar'), ends, newId()))
  await setClock('2026-07-02T09:00:00Z')
}

/** A reader outside the force finds a decision right, and fears for somebody. */
async function concernAbout(who: 'registrar' | 'decisionMaker'): Promise<void> {
  await aCancelledDuplicate(who)
  const itemId = (await drawAll())[0]?.itemId ?? ''
  value(await read(itemId, reading('correct', { concern: 'The suspect has moved in next door.' }), 'outsideAuditor'))
}

test('a concern about what the registrar decided waits for the deputy, and without one for the chief officer', async () => {
  await concernAbout('registrar')
  expect([await safetyOf('deputy'), await safetyOf('registrar'), await safetyOf('chief')]).toEqual([1, 0, 0])
  await deputyLeaves()
  expect([await safetyOf('registrar'), await safetyOf('chief')]).toEqual([0, 1])
  value(await recordSafeguarding(await as('chief', 'safeguarding.record'), await onlyFollowUp(), DONE, newId()))
  expect(await safetyOf('chief')).toBe(0)
})

test('a concern about what a decision maker decided stays with the registrar, also without a deputy', async () => {
  await concernAbout('decisionMaker')
  await deputyLeaves()
  expect([await safetyOf('registrar'), await safetyOf('chief')]).toEqual([1, 0])
  const byChief = await recordSafeguarding(
    await as('chief', 'safeguarding.record'),
    await onlyFollowUp(),
    DONE,
    newId(),
  )
  expect(byChief).toMatchObject({ refusal: { kind: 'guarded' } })
})

import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { write } from '#lib/ledger/write'
import { whatWaits } from '#lib/people/waits/what-waits'
import { inAForce } from '#bin/testing/force-environment'
import { onlyFollowUp } from '#lib/testing/audits/a-cancellation'
import { cancelled, drawAll, drawnItems, readOnce } from '#lib/testing/audits/declared-audit'
import { dip, read, reading } from '#lib/testing/audits/reading'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { listDrawn } from '../drawn/list-drawn.ts'
import { loadDrawnCase } from '../drawn/load-drawn-case.ts'
import { abandonFrame } from '../programme/abandon.ts'
import { answerFinding } from './answer-finding.ts'
import { listFollowUps } from './list-follow-ups.ts'
import { loadFollowUp } from './load-follow-up.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const ENOUGH = 'Invented words, long enough to say what was done.'
const listed = async (who: Somebody) => await listFollowUps(await as(who, 'finding.see'), 'unanswered')
const kindsFor = async (who: Somebody) => {
  const { name, roles } = PEOPLE[who]
  const actor = { staffId: await idOf(who), sessionId: newId(), name, unit: null, roles }
  const { waits } = await whatWaits(await as(who, 'start.see'), actor)
  return waits.filter(({ count }) => count !== 0).map(({ kind }) => kind)
}

test('a second reader is not shown that the crime was reinstated because of it', async () => {
  const item = await readOnce()
  value(await read(item, reading('wrong')))
  const { crimeId } = (await drawnItems()).find(({ itemId }) => itemId === item) ?? { crimeId: '' }
  await setClock('2026-07-02T09:00:00Z')
  const why = { foundBy: 'audit', reason: ENOUGH, supervisorId: await idOf('supervisor') } as const
  value(await reinstate(await as('deputy', 'crime.reinstate'), crimeId, why, newId()))
  const shown = await loadDrawnCase(await as('otherAuditor', 'reading.give'), item)
  expect(shown?.crime).toMatchObject({ isCancelled: true, reinstatedAt: null })
})

test('a concern waits where the reader cannot tell whether the decision was right', async () => {
  const item = await readOnce()
  value(await read(item, reading('cannot_tell', { concern: 'The suspect has moved in next door.' })))
  expect(await kindsFor('registrar')).toContain('safety')
})

test('a frame that is given up takes no finding with it', async () => {
  const item = await readOnce()
  value(await read(item, reading('wrong')))
  const { id: audit } = await asSystem((tx) => tx.audit.findFirstOrThrow())
  const gaveUp = await abandonFrame(await as('registrar', 'audit.declare'), audit, { reason: ENOUGH }, newId())
  expect(gaveUp).toMatchObject({ refusal: { kind: 'read' } })
  const byHand = await write(
    await as('registrar', 'start.see'),
    { kind: 'frame.abandoned', formKey: newId() },
    async (tx) => {
      await tx.$executeRaw`
      UPDATE audit_frame
      SET abandoned_by = registrar.actor(), abandoned_at = registrar.now(), abandoned_why_id = gen_random_uuid()`
      return ok({})
    },
  )
  expect(byHand).toMatchObject({ refusal: { words: expect.stringContaining('not given up') as string } })
})

test('a decision is not said to stand while it is being read', async () => {
  const item = await readOnce()
  value(await read(item, reading('wrong')))
  const answer = { outcome: 'stands', answer: ENOUGH } as const
  const early = await answerFinding(await as('registrar', 'finding.answer'), await onlyFollowUp(), answer, newId())
  expect(early).toMatchObject({ refusal: { kind: 'not-now' } })
  value(await read(item, reading('wrong'), 'otherAuditor'))
  expect(await listed('registrar')).toMatchObject([{ standsWrong: true }])
  value(await answerFinding(await as('registrar', 'finding.answer'), await onlyFollowUp(), answer, newId()))
  expect(await listed('registrar')).toEqual([])
})

test('the order in which cases are listed does not tell a second reader where the first has come to', async () => {
  await cancelled(7)
  await drawAll()
  const order = async (who: Somebody) => (await listDrawn(await as(who, 'reading.give'))).map(({ itemId }) => itemId)
  expect(await order('auditor')).not.toEqual(await order('otherAuditor'))
})

test('whoever answered a finding for the force does not settle it afterwards', async () => {
  const item = await readOnce()
  value(await read(item, reading('wrong')))
  const answer = { outcome: 'put_right', answer: ENOUGH } as const
  value(await answerFinding(await as('registrar', 'finding.answer'), await onlyFollowUp(), answer, newId()))
  value(await read(item, reading('correct'), 'otherAuditor'))
  expect((await read(item, reading('correct'), 'registrar')).ok).toBe(false)
  expect((await read(item, reading('correct'), 'deputy')).ok).toBe(true)
})

test('one reader alone does not make a drawn case stand as wrong by dipping into it as well', async () => {
  const item = await readOnce()
  const { decisionId } = (await drawnItems()).find(({ itemId }) => itemId === item) ?? { decisionId: null }
  value(await read(item, reading('wrong')))
  expect(await dip(decisionId ?? '', reading('wrong'))).toMatchObject({ refusal: { kind: 'no-such-decision' } })
  expect(await listed('registrar')).toMatchObject([{ standsWrong: false }])
})

test('the first reader, on the page of what they found, is shown no other reading', async () => {
  const item = await readOnce()
  value(await read(item, reading('wrong', { reason: 'The first reader wrote this.' })))
  value(await read(item, reading('wrong', { reason: 'The second reader wrote that.' }), 'otherAuditor'))
  const id = await onlyFollowUp()
  const shownTo = async (who: Somebody) => (await loadFollowUp(await as(who, 'finding.see'), id))?.readings
  expect(await shownTo('auditor')).toMatchObject([{ reason: 'The first reader wrote this.' }])
  expect(await shownTo('registrar')).toHaveLength(2)
})

import { expect, test } from 'vitest'
import { beforeAnyoneIsKnown } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#lib/testing/in-a-force'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { lookAtDecision } from './look.ts'
import { nearestTo } from './nearest.ts'
import { recordReading } from './record-reading.ts'
import { findToRead } from './to-read.ts'

await inAForce()
await setClock('2026-06-15T09:00:00Z')

const REASON = 'The film is new, it can be checked, and it shows that nobody touched him.'

/** A decision on a request of its own; answers its id. */
async function aDecision(verdict: 'agree' | 'refuse' | 'return' = 'agree', crime = aCrime()): Promise<string> {
  const request = await aC2Request(await crime.saved())
  value(
    await decideWell(request, 'decider', {
      verdict,
      ...(verdict === 'return' ? { questions: ['When was the film fetched?'] } : {}),
    }),
  )
  return (await beforeAnyoneIsKnown((tx) => tx.decision.findFirstOrThrow({ where: { requestId: request } }))).id
}

const readAs = async (decisionId: string, finding: 'correct' | 'wrong' | 'cannot tell', who: Somebody = 'auditor') =>
  recordReading(await as(who, 'decision.audit'), decisionId, { finding, reason: REASON }, newId())

const auditor = () => as('auditor', 'decision.audit')
const nearTo = async (requestId = newId()) =>
  (
    await nearestTo(await as('decider', 'request.decide'), {
      category: 'C2',
      code: '105/01',
      countClass: '105A',
      requestId,
    })
  ).map(({ id }) => id)

test('an auditor is offered decided cases, opens one, and it is then among those they have read', async () => {
  const decision = await aDecision()
  expect((await findToRead(await auditor())).unread.map(({ decisionId }) => decisionId)).toContain(decision)
  const read = await lookAtDecision(await auditor(), decision)
  expect(read?.look.text(read.decision.reasonId)).toContain('The footage is new')
  value(await readAs(decision, 'correct'))
  const { unread, read: mine } = await findToRead(await auditor())
  expect(unread.map(({ decisionId }) => decisionId)).not.toContain(decision)
  expect(mine.find(({ decisionId }) => decisionId === decision)).toMatchObject({ found: 'correct' })
})

test('what was found is never changed, not even by the auditor', async () => {
  const decision = await aDecision()
  value(await readAs(decision, 'wrong'))
  const again = await readAs(decision, 'correct')
  expect(again.ok ? '' : again.refusal.kind).toBe('read-already')
  await expect(
    beforeAnyoneIsKnown((tx) => tx.auditReading.updateMany({ data: { finding: 'correct' } })),
  ).rejects.toThrow('permission denied')
})

test('nobody audits a case they had anything to do with, and nobody but an auditor audits', async () => {
  const decision = await aDecision('agree', aCrime().attendedBy('auditor'))
  expect((await findToRead(await auditor())).unread.map(({ decisionId }) => decisionId)).not.toContain(decision)
  expect(await lookAtDecision(await auditor(), decision)).toBeUndefined()
  const refused = await readAs(decision, 'correct')
  expect(refused.ok ? '' : refused.refusal.kind).toBe('no-such-decision')
  for (const who of ['decider', 'registrar', 'officer', 'panel'] as const)
    await expect(as(who, 'decision.audit')).rejects.toThrow('may not')
})

test('the database refuses what the deed would refuse', async () => {
  const [own, free] = [await aDecision('agree', aCrime().attendedBy('auditor')), await aDecision()]
  const add = (who: Somebody, decisionId: string) => async () => {
    const permit = await as(who, 'start.see')
    return write(permit, { kind: 'decision.audited', formKey: newId() }, async (tx, at) => {
      await tx.auditReading.create({
        data: { id: newId(), decisionId, finding: 'correct', reasonId: newId(), readerId: permit.staffId, at },
      })
      return ok({})
    })
  }
  expect(await add('auditor', own)()).toMatchObject({
    refusal: { words: expect.stringContaining('nobody audits a case') as string },
  })
  expect(await add('decider', free)()).toMatchObject({
    refusal: { words: expect.stringContaining('audited by an auditor') as string },
  })
})

test('questions that were put back are no decision to audit', async () => {
  expect(await lookAtDecision(await auditor(), await aDecision('return'))).toBeUndefined()
})

test('a decider sees past decisions that an audit found right, and none it found wrong or that nobody audited', async () => {
  const [right, wrong, unread, refused] = [
    await aDecision(),
    await aDecision(),
    await aDecision(),
    await aDecision('refuse'),
  ]
  value(await readAs(right, 'correct'))
  value(await readAs(wrong, 'wrong'))
  value(await readAs(refused, 'correct'))
  const near = await nearTo()
  expect(near).toEqual(expect.arrayContaining([right, refused]))
  expect(near).not.toContain(wrong)
  expect(near).not.toContain(unread)
})

test('what a decider sees of them names nobody and quotes nobody', async () => {
  value(await readAs(await aDecision(), 'correct'))
  const shown = JSON.stringify(
    await nearestTo(await as('decider', 'request.decide'), {
      category: 'C2',
      code: '105/01',
      countClass: '105A',
      requestId: newId(),
    }),
  )
  expect(shown).not.toMatch(/Ashdown|Calloway|Bellamy|footage of|council|ZZ\/\d/i)
})

test('a past decision of another offence group is not near', async () => {
  const decision = await aDecision('agree', aCrime().of('049/10', '49'))
  value(await readAs(decision, 'correct'))
  expect(await nearTo()).not.toContain(decision)
})

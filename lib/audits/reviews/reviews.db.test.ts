import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { answerReview } from '#lib/cancellations/review/answer-review'
import { openReview } from '#lib/cancellations/review/open-review'
import { write } from '#lib/ledger/write'
import type { Role } from '#lib/people/model'
import { permit, type Permission } from '#lib/people/permissions'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC4Request } from '#lib/testing/sound-request'
import { aC2Request, aC3Request, decideWell, openDutiesOf, value } from '#lib/testing/request'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { loadDecision } from './load-decision.ts'
import { nearestTo } from './similar-decisions.ts'
import { dip, reading } from '#lib/testing/audits/reading'
import { findToReview } from './find-to-review.ts'

await inAForce()
await setClock('2026-06-15T09:00:00Z')

/** A decision on a request of its own; answers its id. */
async function aDecision(verdict: 'authorise' | 'refuse' | 'return' = 'authorise', crime = aCrime()): Promise<string> {
  const request = await aC2Request(await crime.saved())
  value(
    await decideWell(request, 'decisionMaker', {
      verdict,
      ...(verdict === 'return' ? { questions: ['When was the film fetched?'] } : {}),
    }),
  )
  return (await asSystem((tx) => tx.cancellationDecision.findFirstOrThrow({ where: { requestId: request } }))).id
}

const readAs = (decisionId: string, finding: 'correct' | 'wrong' | 'cannot_tell', who: Somebody = 'auditor') =>
  dip(decisionId, reading(finding), who)

const auditor = () => as('auditor', 'decision.audit')
const nearTo = async (requestId = newId()) =>
  (
    await nearestTo(await as('decisionMaker', 'request.decide'), {
      category: 'C2',
      code: '105/01',
      countClass: '105A',
      requestId,
    })
  ).map(({ id }) => id)

test('an auditor is offered decided cases, opens one, and it is then among those they have read', async () => {
  const decision = await aDecision()
  expect((await findToReview(await auditor())).unread.map(({ decisionId }) => decisionId)).toContain(decision)
  const read = await loadDecision(await auditor(), decision)
  expect(read?.view.text(read.decision.reasonId)).toContain('The footage is new')
  value(await readAs(decision, 'correct'))
  const { unread, read: mine } = await findToReview(await auditor())
  expect(unread.map(({ decisionId }) => decisionId)).not.toContain(decision)
  expect(mine.find(({ decisionId }) => decisionId === decision)).toMatchObject({ found: 'correct' })
})

test('what was found is never changed, not even by the auditor', async () => {
  const decision = await aDecision()
  value(await readAs(decision, 'wrong'))
  const again = await readAs(decision, 'correct')
  expect(again.ok ? '' : again.refusal.kind).toBe('read-already')
  await expect(asSystem((tx) => tx.auditReview.updateMany({ data: { finding: 'correct' } }))).rejects.toThrow(
    'permission denied',
  )
})

test('nobody audits a case they had anything to do with, and nobody but an auditor audits', async () => {
  const decision = await aDecision('authorise', aCrime().attendedBy('auditor'))
  expect((await findToReview(await auditor())).unread.map(({ decisionId }) => decisionId)).not.toContain(decision)
  expect(await loadDecision(await auditor(), decision)).toBeUndefined()
  const refused = await readAs(decision, 'correct')
  expect(refused.ok ? '' : refused.refusal.kind).toBe('no-such-decision')
  for (const who of ['decisionMaker', 'registrar', 'officer', 'panel'] as const)
    await expect(as(who, 'decision.audit')).rejects.toThrow('may not')
})

/** Somebody by a role they hold beside their own, or held before or after. */
const inRole = async <P extends Permission>(who: Somebody, role: Role, permission: P) =>
  value(permit({ staffId: await idOf(who), roles: [role] }, permission))

/** A decision by which a crime left the count, as a duplicate of another; answers the crime too. */
async function aCancellation() {
  const principalCrime = await aCrime().saved()
  const crimeId = await aCrime().withVictimsOf(principalCrime).saved()
  const requestId = await aC3Request(crimeId, principalCrime)
  value(await decideWell(requestId))
  const { id } = await asSystem((tx) => tx.cancellationDecision.findFirstOrThrow({ where: { requestId } }))
  return { crimeId, decisionId: id }
}

const isToRead = async (decisionId: string, who: Somebody = 'auditor') =>
  (await findToReview(await inRole(who, 'auditor', 'decision.audit'))).unread.some(
    (decision) => decision.decisionId === decisionId,
  )

test('whoever opened or answered a review of a crime does not audit what was decided on it', async () => {
  const [opened, answered] = [await aCancellation(), await aCancellation()]
  expect([await isToRead(opened.decisionId), await isToRead(answered.decisionId)]).toEqual([true, true])
  const review = { ground: 'disagrees', theirWords: 'I was there.' } as const
  value(await openReview(await inRole('auditor', 'officer', 'review.open'), opened.crimeId, review, newId()))
  value(await openReview(await as('officer', 'review.open'), answered.crimeId, review, newId()))
  expect([await isToRead(opened.decisionId), await isToRead(answered.decisionId)]).toEqual([false, true])

  // A decision maker who is to be an auditor one day.
  expect(await isToRead(answered.decisionId, 'otherDecisionMaker')).toBe(true)
  const { id } = await asSystem((tx) =>
    tx.cancellationReview.findFirstOrThrow({ where: { crimeId: answered.crimeId } }),
  )
  value(
    await answerReview(
      await as('otherDecisionMaker', 'review.answer'),
      id,
      { outcome: 'stands', answer: 'It is the same crime, as both call handlers now say.' },
      newId(),
    ),
  )
  expect(await isToRead(answered.decisionId, 'otherDecisionMaker')).toBe(false)
  expect(await readAs(opened.decisionId, 'correct')).toMatchObject({ refusal: { kind: 'no-such-decision' } })
})

test('nor does whoever put it back, told its victim, tried to, or wrote to them', async () => {
  const { crimeId, decisionId } = await aCancellation()
  const why = {
    foundBy: 'victim',
    reason: 'The victim brought a film of the push which nobody had seen before.',
    supervisorId: await idOf('supervisor'),
  } as const
  expect(await isToRead(decisionId, 'otherDecisionMaker')).toBe(true)
  value(await reinstate(await as('otherDecisionMaker', 'crime.reinstate'), crimeId, why, newId()))
  expect(await isToRead(decisionId, 'otherDecisionMaker')).toBe(false)
  const informed = await aDecision()
  const request = await asSystem((tx) => tx.cancellationDecision.findUniqueOrThrow({ where: { id: informed } }))
  const [duty = ''] = await openDutiesOf(request.requestId)
  value(
    await recordAttempt(
      await inRole('auditor', 'officer', 'victim.inform'),
      duty,
      { at: new Date('2026-06-15T08:30:00Z'), channel: 'phone', result: 'no_reply', notes: '' },
      newId(),
    ),
  )
  expect(await isToRead(informed)).toBe(false)
})

test('the database refuses what the command would refuse', async () => {
  const [own, free] = [await aDecision('authorise', aCrime().attendedBy('auditor')), await aDecision()]
  const add = (who: Somebody, decisionId: string) => async () => {
    const theirs = await as(who, 'start.see')
    return write(theirs, { kind: 'decision.audited', formKey: newId() }, async (tx, at) => {
      await tx.auditReview.create({
        data: { id: newId(), decisionId, finding: 'correct', reasonId: newId(), readerId: theirs.staffId, at },
      })
      return ok({})
    })
  }
  expect(await add('auditor', own)()).toMatchObject({
    refusal: { words: expect.stringContaining('nobody audits a case') as string },
  })
  expect(await add('decisionMaker', free)()).toMatchObject({
    refusal: { words: expect.stringContaining('audited by an auditor') as string },
  })
})

test('questions that were put back are no decision to audit', async () => {
  expect(await loadDecision(await auditor(), await aDecision('return'))).toBeUndefined()
})

test('a decision maker sees past decisions that an audit found right, and none it found wrong or that nobody audited', async () => {
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

test('what a decision maker sees of them names nobody and quotes nobody', async () => {
  value(await readAs(await aDecision(), 'correct'))
  const shown = JSON.stringify(
    await nearestTo(await as('decisionMaker', 'request.decide'), {
      category: 'C2',
      code: '105/01',
      countClass: '105A',
      requestId: newId(),
    }),
  )
  expect(shown).not.toMatch(/Ashdown|Calloway|Bellamy|footage of|council|ZZ\/\d/i)
})

test('a past decision of another offence group is not near', async () => {
  const decision = await aDecision('authorise', aCrime().of('049/10', '49'))
  value(await readAs(decision, 'correct'))
  expect(await nearTo()).not.toContain(decision)
})

test('violence that was cancelled as recorded by mistake is among the first', async () => {
  await Promise.all(Array.from({ length: 3 }, () => aDecision()))
  const request = await aC4Request(await aCrime().saved())
  value(await decideWell(request))
  const theft = await aC4Request(await aCrime().of('049/10', '49').saved())
  value(await decideWell(theft))
  const { unread } = await findToReview(await auditor())
  expect(unread[0]).toMatchObject({ category: 'C4', code: '105/01' })
  expect(unread.filter(({ category }) => category === 'C4')).toHaveLength(2)
})

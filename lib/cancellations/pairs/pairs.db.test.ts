import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC3Request, decideWell, value } from '#lib/testing/request'
import { brokenInvariants } from '#lib/testing/invariants'
import { decidePairs } from './decide-pairs.ts'
import { pairsToDecide } from './pairs.ts'
import { pairTicked, pairsForm } from './pairs-form.ts'

await inAForce()
await setClock('2026-06-15T09:00:00Z')

const REASON = 'Both were taken down on one night by two call handlers, and name the same people.'

/** A duplicate that waits; answers its request and the crime it is about. */
async function aDuplicate(first = aCrime().withSuspects('stranger')): Promise<{ request: string; crime: string }> {
  const into = await first.saved()
  const crime = await aCrime().withVictimsOf(into).withSuspectsOf(into).saved()
  return { crime, request: await aC3Request(crime, into) }
}

const waiting = async (who: Somebody = 'decisionMaker') =>
  pairsToDecide({ queue: await as(who, 'queue.see'), decide: await as(who, 'request.decide') })

const typed = (requests: readonly string[], riskLevel: string | undefined = 'low') => ({
  pairs: requests.map((request) => pairTicked(request, 1)),
  independenceDeclared: 'yes',
  riskLevel,
  riskOneLine: 'The crime that stays is investigated all the same.',
  proceedings: 'none',
  proceedingsSource: 'The custody record and the CPS case list.',
  proceedingsCheckedOn: '2026-06-15',
  reason: REASON,
})

const ticked = (...requests: string[]) => pairsForm.parse(typed(requests))

const isLive = (crimeId: string) =>
  asSystem(async (tx) => (await tx.reportedCrime.findUniqueOrThrow({ where: { id: crimeId } })).cancelledById === null)

const decisionsOn = (request: string) =>
  asSystem((tx) => tx.cancellationDecision.findMany({ where: { requestId: request }, include: { assessment: true } }))

test('several duplicates are agreed in one go, each with findings and an entry of its own', async () => {
  const [first, second] = [await aDuplicate(), await aDuplicate()]
  expect((await waiting()).together.map(({ requestId }) => requestId)).toEqual(
    expect.arrayContaining([first.request, second.request]),
  )
  const before = await asSystem((tx) => tx.entry.count())
  expect(
    value(
      await decidePairs(await as('decisionMaker', 'request.decide'), ticked(first.request, second.request), newId()),
    ),
  ).toEqual({ saved: 2 })
  expect(await asSystem((tx) => tx.entry.count())).toBe(before + 2)
  for (const { crime, request } of [first, second]) {
    expect(await isLive(crime)).toBe(false)
    const [decision] = await decisionsOn(request)
    expect(JSON.stringify(decision?.assessment.findings)).toContain('HOCR-C3-03')
  }
  expect(await brokenInvariants()).toEqual([])
})

test('a rape is never decided together with others, nor a duplicate of one', async () => {
  const { request, crime } = await aDuplicate(aCrime().ofRape().withSuspects('stranger'))
  const { together, alone } = await waiting('registrar')
  expect(together.map(({ requestId }) => requestId)).not.toContain(request)
  expect(alone.find(({ requestId }) => requestId === request)?.why).toMatch(/Rape and homicide|HOCR/)
  const posted = await decidePairs(await as('registrar', 'request.decide'), ticked(request), newId())
  expect(posted.ok).toBe(false)
  expect(await isLive(crime)).toBe(true)
})

test('what cannot be agreed is left as it was, and said; the others are saved', async () => {
  const [good, taken] = [await aDuplicate(), await aDuplicate()]
  value(await decideWell(taken.request, 'otherDecisionMaker', { verdict: 'refuse' }))
  const posted = await decidePairs(
    await as('decisionMaker', 'request.decide'),
    ticked(good.request, taken.request),
    newId(),
  )
  expect(posted.ok ? '' : posted.refusal.words).toMatch(/^1 of 2 were cancelled/)
  expect([await isLive(good.crime), await isLive(taken.crime)]).toEqual([false, true])
})

test('the level of risk is the decision maker’s answer: low is kept with the decision, none or a higher one is refused', async () => {
  const { request } = await aDuplicate()
  const faultsOf = (riskLevel: string) =>
    pairsForm.safeParse(typed([request], riskLevel)).error?.issues.map(({ path, message }) => [path.join(), message])
  expect(faultsOf('')).toEqual([['riskLevel', 'Select how high the risk is']])
  for (const level of ['medium', 'high'])
    expect(faultsOf(level)).toEqual([['riskLevel', expect.stringContaining('Open each of them on its own')]])
  value(await decidePairs(await as('decisionMaker', 'request.decide'), ticked(request), newId()))
  const [decision] = await decisionsOn(request)
  expect(decision?.assessment.facts).toMatchObject({ judgements: { risk: { level: 'low' } } })
})

test('what was not judged of the pairs is not known, and nothing is decided', async () => {
  const { request, crime } = await aDuplicate()
  const unjudged = { ...ticked(request), riskLevel: 'unknown' as never }
  const posted = await decidePairs(await as('decisionMaker', 'request.decide'), unjudged, newId())
  expect(posted.ok ? '' : posted.refusal.words).toContain('HOCR-A-13')
  expect(await isLive(crime)).toBe(true)
})

test('the same form sent twice decides nothing twice', async () => {
  const { request } = await aDuplicate()
  const [permit, key] = [await as('decisionMaker', 'request.decide'), newId()]
  await Promise.all([decidePairs(permit, ticked(request), key), decidePairs(permit, ticked(request), key)])
  expect(value(await decidePairs(permit, ticked(request), key))).toEqual({ saved: 1 })
  expect(await decisionsOn(request)).toHaveLength(1)
})

test('a pair that somebody had a part in, or that differs, is to be opened on its own', async () => {
  const into = await aCrime().saved()
  const crime = await aCrime().saved()
  const request = await aC3Request(crime, into)
  const { alone } = await waiting()
  expect(alone.find(({ requestId }) => requestId === request)).toMatchObject({
    reference: await referenceOf(crime),
    why: expect.stringContaining('HOCR-C3') as string,
  })
})

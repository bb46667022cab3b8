import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, aC3Request, decideWell, goodJudgements, value } from '#lib/testing/request'
import { runs } from '#lib/testing/runs'
import { brokenInvariants } from '#lib/testing/invariants'
import { decide } from './decide/decide.ts'

await inAForce()

const isLive = (crimeId: string) =>
  asSystem(async (tx) => (await tx.reportedCrime.findUniqueOrThrow({ where: { id: crimeId } })).cancelledById === null)

test('two decision makers at once: exactly one decides, the other hears what changed', async () => {
  for (let n = 0; n < runs(10, 100); n++) {
    const request = await aC2Request(await aCrime().saved())
    const [first, second] = await Promise.all([
      decideWell(request, 'decisionMaker'),
      decideWell(request, 'otherDecisionMaker', { verdict: 'refuse' }),
    ])
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
    const loser = first.ok ? second : first
    expect(loser.ok ? '' : loser.refusal.words).toMatch(/Somebody changed this request|cannot be done now/)
  }
})

test('a double click saves one decision, and both clicks hear that it is saved', async () => {
  const request = await aC2Request(await aCrime().saved())
  const [permit, fields, key] = [await as('decisionMaker', 'request.decide'), await goodJudgements(request), newId()]
  const clicks = await Promise.all([1, 2, 3, 4].map(() => decide(permit, request, fields, key)))
  expect(clicks.map((click) => value(click).seq)).toEqual(
    Array(4).fill(value(clicks[0] ?? { ok: false, refusal: { kind: '', words: '' } }).seq),
  )
  expect(clicks.filter((click) => !value(click).again)).toHaveLength(1)
  expect(await asSystem((tx) => tx.cancellationDecision.count({ where: { requestId: request } }))).toBe(1)
})

test('two people ask about one crime at once: one request is open', async () => {
  const crime = await aCrime().saved()
  const requested = await Promise.allSettled([aC2Request(crime), aC2Request(crime)])
  expect(requested.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
})

test('a duplicate is merged into the principal crime, and that one cannot then be merged back', async () => {
  const into = await aCrime().saved()
  const from = await aCrime().withVictimsOf(into).saved()
  value(await decideWell(await aC3Request(from, into), 'decisionMaker'))
  expect([await isLive(from), await isLive(into)]).toEqual([false, true])
  const back = await decideWell(await aC3Request(into, from), 'otherDecisionMaker')
  expect(back.ok ? '' : back.refusal.words).toContain('HOCR-C3-02')
})

test('two duplicates merged into each other at once: one survives live', async () => {
  for (let n = 0; n < runs(10, 100); n++) {
    const first = await aCrime().saved()
    const crimes = [first, await aCrime().withVictimsOf(first).saved()] as const
    const requests = [await aC3Request(crimes[0], crimes[1]), await aC3Request(crimes[1], crimes[0])] as const
    await Promise.all([decideWell(requests[0], 'decisionMaker'), decideWell(requests[1], 'otherDecisionMaker')])
    expect(await Promise.all(crimes.map(isLive))).toContain(true)
  }
  expect(await brokenInvariants()).toEqual([])
})

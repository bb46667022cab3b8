import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { aCrime } from '#lib/testing/crime'
import { setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, C2_FACTS, decideWell, FOOTAGE, value } from '#lib/testing/request'

await inAForce()

const SENTENCE = 'On the film the man falls by himself, and there is nobody else near him.'

/** What is said beside each box, of a C2 that is decided so on 15 June. */
async function faultsOf(changes: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, string>>> {
  await setClock('2026-06-15T09:00:00Z')
  const request = await aC2Request(await aCrime().saved())
  const decided = await decideWell(request, 'decisionMaker', changes)
  return decided.ok ? {} : (decided.refusal.fields ?? { all: decided.refusal.words })
}

test('a decision in words of its own is saved', async () => {
  expect(await faultsOf({})).toEqual({})
})

describe('one sentence in many boxes', () => {
  test('is refused beside each box but the first, with what to write there', async () => {
    const boxes = ['riskSeriousness', 'riskImpact', 'riskToVictim', 'accountWhen', 'accountFrom', 'accountEffect']
    const faults = await faultsOf(Object.fromEntries(boxes.map((box) => [box, SENTENCE])))
    expect(Object.keys(faults)).toHaveLength(boxes.length - 1)
    expect(faults.riskImpact).toBe(
      'You wrote the same under “How serious the allegation is”. Write here what is asked here: what a wrong decision would do',
    )
  })

  test('nothing is saved of it, and a refusal of the request needs no such care', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    expect((await decideWell(request, 'decisionMaker', { accountWhen: SENTENCE, accountFrom: SENTENCE })).ok).toBe(
      false,
    )
    expect(await asSystem((tx) => tx.cancellationDecision.count({ where: { requestId: request } }))).toBe(0)
    value(
      await decideWell(request, 'decisionMaker', { verdict: 'refuse', accountWhen: SENTENCE, accountFrom: SENTENCE }),
    )
  })
})

describe('the requester’s sentence as a judgement', () => {
  test.each([
    ['what the new information shows', C2_FACTS.account],
    ['where the evidence came from', FOOTAGE.origin],
    ['how it can be checked', FOOTAGE.howVerifiable],
  ])('%s', async (_what, text) => {
    expect(await faultsOf({ accountEffect: text })).toEqual({
      accountEffect:
        'These are the requester’s words. Write in your own words what you found: what it does to the crime',
    })
    expect(await faultsOf({ reason: text })).toHaveProperty('reason')
  })
})

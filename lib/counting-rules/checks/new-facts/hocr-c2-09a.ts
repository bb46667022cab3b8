import { met, notApplicable, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { wasEverRape } from '#lib/counting-rules/offence-class'
import { speaksAsRegistrar } from '#lib/counting-rules/decision-maker'

const aloneNotEnough: ReadonlySet<string> = new Set([
  'incident log',
  'first account',
  'victim account',
  'suspect account',
  'opinion about the victim',
])

export const hocrC209a: Check = {
  id: 'HOCR-C2-09a',
  origin: productSafeguard(
    'For rape, guidance asks that even a plain statement that nothing happened is borne out by something else.',
  ),
  about: { request: ['victimNow', 'evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'Rape: a retraction is borne out by something else',
  why: 'Victims of rape take back true reports out of fear or shame. Something that can be checked must stand beside the words.',
  satisfy: 'Give something that can be checked, other than what the people in the case say.',
  instead: 'Keep the crime. Outcome 16 may fit.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2' || !wasEverRape(facts)) return notApplicable
    if (facts.requesterFacts.victimNow === 'unknown') return unknown('It is not known what the victim says now.')
    if (facts.requesterFacts.victimNow !== 'says nothing happened') return met
    const borneOut = facts.evidence.some(
      (item) => !aloneNotEnough.has(item.kind) && item.effect === 'shows no crime' && item.howVerifiableWords > 0,
    )
    if (borneOut) return met
    const wrong = 'Nothing that can be checked stands beside what was said.'
    return notMet(speaksAsRegistrar(facts) ? 'hold' : 'refer', wrong)
  },
}

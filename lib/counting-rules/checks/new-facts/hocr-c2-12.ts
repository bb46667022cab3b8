import {
  A_LINE,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { wasEverModernSlavery } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import type { Facts } from '#lib/counting-rules/model'

const COUNTS_AFTER = '2020-04-01'

const otherReasonsWeighed = ({ judgements }: Facts): CheckResult => {
  if (judgements === null || judgements.otherReasonsToKeep === 'unknown')
    return unknown('The decision maker has not yet said whether police have other reasons to keep the crime.')
  if (judgements.otherReasonsToKeep === 'yes') return notMet('refuse', 'Police have other reasons to keep the crime.')
  return judgements.otherReasonsWords >= A_LINE ? met : notMet('hold', 'Write why nothing else keeps the crime.')
}

export const hocrC212: Check = {
  id: 'HOCR-C2-12',
  origin: homeOfficeRule,
  about: { request: ['nrmDecision'], decision: ['otherReasonsToKeep', 'otherReasons'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'Modern slavery: which decision of the competent authority',
  why: 'A negative conclusive grounds decision may be the new information, for a crime recorded after 1 April 2020, unless police see other reasons to keep it. A negative reasonable grounds decision must not lead to cancelling.',
  satisfy: 'Wait for the conclusive grounds decision, and say why nothing else keeps the crime.',
  instead: 'Keep the crime and wait for more.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2' || !wasEverModernSlavery(facts)) return notApplicable
    const { nrmDecision } = facts.requesterFacts
    if (nrmDecision === 'not relied on') return met
    if (nrmDecision === 'unknown') return unknown('It is not known what the competent authority has decided.')
    if (nrmDecision === 'waiting') return notMet('hold', 'The competent authority has not decided yet.')
    if (nrmDecision === 'reasonable grounds negative')
      return notMet('refuse', 'A negative reasonable grounds decision is no reason to cancel.')
    if (facts.crime.recordedOn <= COUNTS_AFTER)
      return forTheRegistrar(
        facts,
        'This crime was recorded before that decision could count; the ordinary test applies.',
      )
    return facts.stage === 'asking' ? met : otherReasonsWeighed(facts)
  },
}

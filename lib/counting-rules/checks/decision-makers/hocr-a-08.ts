import {
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { wasEverRape } from '#lib/counting-rules/offence-class'
import { isRegisteredRegistrar } from '#lib/counting-rules/decision-maker'
import type { Facts, Matter, RequesterFacts } from '#lib/counting-rules/model'

const SHOULD_HAVE_BEEN_N100 = 'HOCR-R-20'

const notYetConfirmed: ReadonlySet<string> = new Set(['third party not confirmed', 'support centre figures'])

const isByRegisteredRegistrar = ({ decisionMaker }: Facts): boolean =>
  decisionMaker !== null && isRegisteredRegistrar(decisionMaker)

const isAskedAsMistake = ({ request }: Facts, { mistake }: RequesterFacts<'C4'>): boolean =>
  notYetConfirmed.has(mistake) || request.reasons.includes(SHOULD_HAVE_BEEN_N100)

const reclassified = (facts: Facts, { substantiveInvestigationBegun }: Matter<'reclassifying'>): CheckResult =>
  allOf(
    isByRegisteredRegistrar(facts)
      ? met
      : notMet('refer', 'Only a registrar on the College register can make a rape an N100.'),
    wants('no', substantiveInvestigationBegun, {
      weight: 'refuse',
      wrong: 'A substantive investigation has begun, so it is too late for an N100.',
      unanswered:
        'Has anybody been arrested or interviewed, have samples been sent off, was evidence of the victim filmed?',
    }),
  )

/** It is not cancelled whatever has been done; only while nothing has been can the registrar still make it an N100. */
function notCancelled(facts: Facts, { investigationBegun: begun }: RequesterFacts<'C4'>): CheckResult {
  const weight = isByRegisteredRegistrar(facts) ? 'refuse' : 'refer'
  if (begun === 'yes')
    return notMet(
      weight,
      'A substantive investigation has begun, so it is too late for an N100, and it is not cancelled.',
      {
        satisfy: 'Nothing satisfies this: the rape stays recorded.',
        instead: 'Keep the rape recorded and investigate it. Give it the outcome that fits.',
      },
    )
  if (begun === 'unknown')
    return notMet(
      weight,
      'This is not cancelled. Whether it can be made an N100 depends on what has been done so far.',
      {
        instead:
          'Find out whether anybody was arrested or interviewed, samples were sent off or the victim’s evidence was filmed. If nothing was, ask the registrar at once to make it an N100.',
      },
    )
  return notMet(weight, 'This should have been an N100: it is reclassified, not cancelled.')
}

export const hocrA08: Check = {
  id: 'HOCR-A-08',
  origin: homeOfficeRule,
  about: { request: ['mistake', 'whatHappened', 'investigationBegun'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'A rape that should have been an N100 is reclassified early, by a registered registrar',
  why: 'Before any substantive investigation a registrar on the College register may make it an N100. It is not cancelled, and nobody else may.',
  satisfy: 'A registrar on the College register reclassifies it before a substantive investigation begins.',
  instead: 'Ask the registrar at once to make it an N100. List what has been done so far.',
  judge: (facts) => {
    if (!wasEverRape(facts)) return notApplicable
    if (facts.matter?.kind === 'reclassifying') {
      const { to } = facts.matter
      return to.countClass === 'N100' ? reclassified(facts, facts.matter) : notApplicable
    }
    const { requesterFacts } = facts
    return requesterFacts?.category === 'C4' && isAskedAsMistake(facts, requesterFacts)
      ? notCancelled(facts, requesterFacts)
      : notApplicable
  },
}

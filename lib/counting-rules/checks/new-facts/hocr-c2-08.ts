import {
  AN_ACCOUNT,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { reliedOn } from '#lib/counting-rules/evidence-items'
import { isOwnAccountOf } from '#lib/counting-rules/sources/makers'
import type { Facts, Judgements } from '#lib/counting-rules/model'

const freeToSpeak: ReadonlySet<string> = new Set(['nobody else', 'adviser or supporter'])

const lifted = ({ pressureConsiderationWords }: Judgements): boolean => pressureConsiderationWords >= AN_ACCOUNT

const clearConcern: CheckResult = notMet('refuse', 'There is a clear concern that the victim was under pressure.', {
  satisfy: 'Nothing does: a clear concern keeps the crime recorded.',
})

const pressureJudgement = (facts: Facts, wasAlone: boolean): CheckResult => {
  const { judgements } = facts
  if (judgements === null || judgements.pressure === 'unknown')
    return unknown('The decision maker has not yet considered whether the victim was under pressure.')
  if (judgements.pressure === 'none' && wasAlone) return met
  return lifted(judgements)
    ? met
    : notMet(
        'hold',
        'The victim may have been under pressure, and the decision maker has not written how they weighed it.',
      )
}

/** The victim's own words are offered as what shows that nothing happened, whatever the request says of the victim. */
const isTakenBackInEvidence = (facts: Facts): boolean =>
  reliedOn(facts).some(
    ({ evidence }) => evidence.effect === 'shows no crime' && isOwnAccountOf('victim', evidence) === 'yes',
  )

export const hocrC208: Check = {
  id: 'HOCR-C2-08',
  origin: homeOfficeRule,
  about: {
    request: ['presentWhenVictimSaidSo', 'victimNow', 'evidence'],
    decision: ['pressure', 'pressureConsideration'],
  },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'A victim who withdrew was not under pressure',
  why: 'When a victim takes back a report, the decision maker must consider fear, coercion, influence and pressure. A clear concern keeps the crime.',
  satisfy: `See the victim alone. Where pressure is possible, the decision maker writes how they weighed it, in at least ${String(AN_ACCOUNT)} words.`,
  instead: 'Keep the crime, make the victim safe, and find a safe way to talk. Outcome 16 may fit.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2') return notApplicable
    // Whatever the victim says now.
    if (facts.judgements?.pressure === 'clear') return clearConcern
    const { victimNow, presentWhenVictimSaidSo } = facts.requesterFacts
    const isSilent = victimNow === 'stands by it' || victimNow === 'not asked'
    if (isSilent && !isTakenBackInEvidence(facts)) return notApplicable
    if (victimNow === 'unknown') return unknown('It is not known what the victim says now.')
    const wasAlone = freeToSpeak.has(presentWhenVictimSaidSo)
    if (facts.stage !== 'asking') return pressureJudgement(facts, wasAlone)
    return wasAlone ? met : notMet('hold', 'The victim may not have been free to speak.')
  },
}

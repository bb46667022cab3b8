import { homeOfficeRule, met, notMet, unknown, type Check, type Judgement } from '#lib/counting-rules/check'
import { isRegisteredRegistrar, isReservedCase } from '#lib/counting-rules/case-of-decider'
import type { Conflict } from '#lib/counting-rules/facts/decider'
import type { Decider, Facts } from '#lib/counting-rules/model'

const partInInvestigation: ReadonlySet<Conflict> = new Set([
  'requester',
  'oic now or before',
  'reporting officer',
  'attending officer',
  'interviewing officer',
  'supervised the investigation',
  'investigating team',
])

/** A rape or homicide waits where the only registrar who could decide it had a part in it: nobody else is let in. */
const isOnlyOneWhoCould = (facts: Facts, decider: Decider): boolean =>
  isReservedCase(facts) && isRegisteredRegistrar(decider) && facts.force.anotherRegisteredRegistrar === 'no'

const hadPart = (facts: Facts, decider: Decider, found: readonly Conflict[]): Judgement => {
  const wrong = `The decider had a part in it: ${found.join(', ')}.`
  return isOnlyOneWhoCould(facts, decider)
    ? notMet('hold', `${wrong} No other registrar is on the College register, so the case waits until there is one.`, {
        satisfy: 'The chief officer appoints another registrar who is on the College register.',
        instead: 'Leave the crime recorded until then.',
      })
    : notMet('refuse', wrong)
}

export const hocrA01: Check = {
  id: 'HOCR-A-01',
  origin: homeOfficeRule,
  about: { decision: ['independenceDeclared', 'conflictsDeclared'], whoDecides: true },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'The decider is independent of the investigation',
  why: 'Nobody may decide on a crime they asked about, worked on or supervised.',
  satisfy: 'Somebody who had no part in this investigation decides, and declares it.',
  instead: 'Pass the request to another decision maker or the registrar.',
  judge: (facts) => {
    const { decider, judged } = facts
    if (decider === null || decider.conflicts === 'unknown')
      return unknown('It is not known whether the decider had a part in the investigation.')
    const found = decider.conflicts.filter((conflict) => partInInvestigation.has(conflict))
    if (found.length > 0) return hadPart(facts, decider, found)
    const declared = judged?.independenceDeclared ?? 'unknown'
    if (declared === 'no') return notMet('refuse', 'The decider says they are not independent.')
    return declared === 'yes' ? met : unknown('The decider has not yet declared that they are independent.')
  },
}

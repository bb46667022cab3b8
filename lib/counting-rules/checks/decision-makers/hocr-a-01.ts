import { homeOfficeRule, met, notMet, unknown, type Check, type CheckResult } from '#lib/counting-rules/check'
import { partsOf } from '#lib/counting-rules/authority/bars-to-deciding'
import { isRegisteredRegistrar, isReservedCase } from '#lib/counting-rules/decision-maker'
import type { Conflict } from '#lib/counting-rules/facts/decision-maker'
import type { DecisionMaker, Facts } from '#lib/counting-rules/model'

/** A rape or homicide waits where the only registrar who could decide it had a part in it: nobody else is let in. */
const isOnlyOneWhoCould = (facts: Facts, decisionMaker: DecisionMaker): boolean =>
  isReservedCase(facts) && isRegisteredRegistrar(decisionMaker) && facts.force.anotherRegisteredRegistrar === 'no'

const wasInvolved = (facts: Facts, decisionMaker: DecisionMaker, found: readonly Conflict[]): CheckResult => {
  const wrong = `The decision maker had a part in it: ${found.join(', ')}.`
  return isOnlyOneWhoCould(facts, decisionMaker)
    ? notMet('hold', `${wrong} No other registrar is on the College register, so the case waits until there is one.`, {
        satisfy: 'The chief officer appoints another registrar who is on the College register.',
        instead: 'Leave the crime recorded until then.',
      })
    : notMet('refuse', wrong)
}

export const hocrA01: Check = {
  id: 'HOCR-A-01',
  origin: homeOfficeRule,
  about: { decision: ['independenceDeclared', 'conflictsDeclared'], whoDecides: true, barKinds: ['requester', 'part'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'The decision maker is independent of the investigation',
  why: 'Nobody may decide on a crime they asked about, worked on or supervised.',
  satisfy: 'Somebody who had no part in this investigation decides, and declares it.',
  instead: 'Pass the request to another decision maker or the registrar.',
  judge: (facts) => {
    const { decisionMaker, judgements } = facts
    if (decisionMaker === null || decisionMaker.conflicts === 'unknown')
      return unknown('It is not known whether the decision maker had a part in the investigation.')
    const found = partsOf(decisionMaker)
    if (found.length > 0) return wasInvolved(facts, decisionMaker, found)
    const declared = judgements?.independenceDeclared
    if (declared === 'no') return notMet('refuse', 'The decision maker says they are not independent.')
    return declared === 'yes' ? met : unknown('The decision maker has not yet declared that they are independent.')
  },
}

import { allOf, homeOfficeRule, met, notMet, unknown, type Check, type CheckResult } from '#lib/counting-rules/check'
import {
  isInOperationalCommand,
  overturnsFinal,
  overturnsWrongly,
} from '#lib/counting-rules/authority/bars-to-deciding'
import type { DecisionMaker } from '#lib/counting-rules/model'

const standsApart = (decisionMaker: DecisionMaker): CheckResult => {
  if (isInOperationalCommand(decisionMaker)) return notMet('refuse', 'The registrar also holds an operational role.')
  const { role, holdsOperationalRole } = decisionMaker
  return (role === 'fcr' || role === 'deputy') && holdsOperationalRole === 'unknown'
    ? unknown('It is not known whether the registrar also holds an operational role.')
    : met
}

const overturnsRightly = (decisionMaker: DecisionMaker): CheckResult => {
  if (decisionMaker.overturns === 'unknown')
    return unknown('It is not known whether this overturns an earlier decision.')
  if (!overturnsWrongly(decisionMaker)) return met
  return overturnsFinal(decisionMaker)
    ? notMet('refuse', 'The registrar’s decision is final here. A challenge is noted, and does not undo it.')
    : notMet('refuse', 'Only the registrar can overturn a decision.')
}

export const hocrA11: Check = {
  id: 'HOCR-A-11',
  origin: homeOfficeRule,
  about: { whoDecides: true, barKinds: ['operational role', 'overturned'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'The registrar is the final arbiter, outside operational command',
  why: 'The registrar has the last word on recording and cancelling, and answers to a chief officer outside the operational line.',
  satisfy: 'A registrar without an operational role decides, and nobody else overturns a decision.',
  instead: 'Put the challenge in writing to the registrar.',
  judge: ({ decisionMaker }) =>
    decisionMaker === null
      ? unknown('Nobody has been named to decide.')
      : allOf(standsApart(decisionMaker), overturnsRightly(decisionMaker)),
}

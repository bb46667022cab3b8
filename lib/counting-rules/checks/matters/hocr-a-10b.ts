import {
  allOf,
  met,
  notApplicable,
  notMet,
  productSafeguard,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import {
  isInOperationalCommand,
  isOfInvestigatingUnit,
  isOrdinaryDecisionMaker,
  isOwnCase,
  isUntrained,
  partsOf,
  stakesOf,
} from '#lib/counting-rules/authority/bars-to-deciding'
import { isRegistrarOfTheDay } from '#lib/counting-rules/decision-maker'
import type { DecisionMaker, Facts, Matter, MatterKind } from '#lib/counting-rules/model'

const aDecisionMaker = (decisionMaker: DecisionMaker): CheckResult =>
  isOrdinaryDecisionMaker(decisionMaker)
    ? met
    : notMet('refer', 'This is for a decision maker, the deputy registrar or the registrar.')

const trained = (decisionMaker: DecisionMaker, day: string): CheckResult => {
  if (decisionMaker.trainedOn === 'unknown') return unknown('It is not known whether the decision maker is trained.')
  return isUntrained(decisionMaker, day)
    ? notMet('refer', 'The decision maker was not trained in this by the day of the decision.')
    : met
}

const apart = (decisionMaker: DecisionMaker): CheckResult => {
  const ties = [...partsOf(decisionMaker), ...stakesOf(decisionMaker)]
  if (ties.length > 0) return notMet('refer', `The decision maker is tied to the case: ${ties.join(', ')}.`)
  if (isInOperationalCommand(decisionMaker))
    return notMet('refer', 'A registrar or deputy in an operational role does not decide.')
  return isOfInvestigatingUnit(decisionMaker) && !isRegistrarOfTheDay(decisionMaker)
    ? notMet('refer', 'The decision maker belongs to the unit that investigated.')
    : met
}

const independent = (decisionMaker: DecisionMaker, { day }: Facts): CheckResult =>
  allOf(aDecisionMaker(decisionMaker), trained(decisionMaker, day), apart(decisionMaker))

const ELSEWHERE: ReadonlySet<string> = new Set(['complaint', 'judicial review'])

const theRegistrar = (
  decisionMaker: DecisionMaker,
  _facts: Facts,
  { as }: Matter<'challenging a decision'>,
): CheckResult =>
  ELSEWHERE.has(as) || decisionMaker.role === 'fcr' || decisionMaker.role === 'deputy'
    ? met
    : notMet('refer', 'A challenge is answered by the registrar or the deputy registrar.')

type Ask<K extends MatterKind> = (decisionMaker: DecisionMaker, facts: Facts, matter: Matter<K>) => CheckResult

const MAY: Readonly<{ [K in MatterKind]: Ask<K> }> = {
  'keeping an incident': independent,
  'cancelling an incident': independent,
  reclassifying: independent,
  'giving an outcome': aDecisionMaker,
  'challenging a decision': theRegistrar,
  // Whose task it is, HOCR-T-08 says.
  deleting: () => met,
}

const mayDecide = <K extends MatterKind>(decisionMaker: DecisionMaker, facts: Facts, matter: Matter<K>) => {
  const ask: Ask<K> = MAY[matter.kind]
  return ask(decisionMaker, facts, matter)
}

export const hocrA10b: Check = {
  id: 'HOCR-A-10b',
  origin: productSafeguard(
    'The rules ask for independence where a crime is cancelled; what has the same effect wants the same.',
  ),
  about: { whoDecides: true },
  stages: ['deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'Decided by somebody who may, and who has no part in the case',
  why: 'A crime that is made an incident, or another offence, is as lost to its victim as one that is cancelled.',
  satisfy: 'Somebody trained for it, with no part in the investigation, decides.',
  instead: 'Pass it to another decision maker or the registrar.',
  judge: (facts) => {
    const { decisionMaker, matter } = facts
    if (matter === null) return notApplicable
    if (decisionMaker === null) return unknown('Nobody has been named to decide.')
    if (decisionMaker.conflicts === 'unknown')
      return unknown('It is not known what ties the decision maker to the case.')
    if (isOwnCase(decisionMaker)) return notMet('refuse', 'Nobody decides what they asked for, or their own case.')
    return mayDecide(decisionMaker, facts, matter)
  },
}

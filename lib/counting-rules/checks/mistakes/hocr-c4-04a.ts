import { notApplicable, met, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { isNamed, isSameReport, reportedByDecisionMaker, reportedByRequester } from './what-was-reported.ts'

export const hocrC404a: Check = {
  id: 'HOCR-C4-04a',
  origin: productSafeguard(
    'Whether there was a mistake turns on what was reported, so two people read it in the log, each for themselves.',
  ),
  about: {
    request: ['reported', 'reportedOffence'],
    decision: ['reportedInLog', 'reportedOffenceInLog'],
  },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'The requester and the decision maker read the same report',
  why: 'The requester and the decision maker each say what was reported, and the decision maker says so before seeing the other answer.',
  satisfy: 'Both name the same, each from the incident log or the first account.',
  instead: 'Send it to the registrar, who reads the log and decides what was reported.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C4') return notApplicable
    const [requested, read] = [reportedByRequester(facts.requesterFacts), reportedByDecisionMaker(facts)]
    if (facts.stage === 'asking')
      return isNamed(requested) ? met : unknown('The requester has not said what was reported.')
    if (!isNamed(requested)) return forTheRegistrar(facts, 'The requester does not know what was reported.')
    if (!isNamed(read)) return unknown('The decision maker has not said what was reported.')
    return isSameReport(requested, read)
      ? met
      : forTheRegistrar(facts, 'The requester and the decision maker do not say the same of what was reported.')
  },
}

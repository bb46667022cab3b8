import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { isRegisteredRegistrar, isReservedCase } from '#lib/counting-rules/decision-maker'

export const hocrA06: Check = {
  id: 'HOCR-A-06',
  origin: homeOfficeRule,
  about: { decision: ['approvalDemanded'], whoDecides: true },
  stages: ['deciding'],
  weights: ['warn'],
  title: 'Nobody approves the registrar’s decision first',
  why: 'On rape and homicide the registered registrar alone decides. Nobody may make them put the case before another person or group first, and so this check never bars.',
  satisfy: 'Decide. If somebody demanded to approve it, say who and what you did.',
  instead: 'Have the decision looked at afterwards, if at all.',
  judge: (facts) => {
    const { decisionMaker } = facts
    if (decisionMaker === null || !isReservedCase(facts) || !isRegisteredRegistrar(decisionMaker)) return notApplicable
    return wants('no', decisionMaker.approvalDemanded, {
      weight: 'warn',
      wrong: 'Somebody has demanded to approve this decision first.',
      unanswered: 'Has anybody demanded to approve this decision first?',
    })
  },
}

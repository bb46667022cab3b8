import { met, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { isOrdinaryDecisionMaker, isOwnCase } from '#lib/counting-rules/authority/bars-to-deciding'

export const hocrA12: Check = {
  id: 'HOCR-A-12',
  origin: productSafeguard('One text speaks of the decision maker, the other of the registrar: so either may decide.'),
  about: {
    decision: ['conflictsDeclared'],
    whoDecides: true,
    barKinds: ['role', 'requester', 'stake', 'reserved'],
  },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'C1 is decided by a decision maker or the registrar',
  why: 'The rule of independence does not name C1, but nobody decides their own request.',
  satisfy: 'A decision maker or the registrar, who did not ask for it, decides.',
  instead: 'Pass the request to a decision maker or the registrar.',
  judge: ({ decisionMaker }) => {
    if (decisionMaker === null || decisionMaker.conflicts === 'unknown')
      return unknown('It is not known who decides, and what part they had.')
    if (!isOrdinaryDecisionMaker(decisionMaker))
      return notMet('refuse', 'C1 is decided only by a decision maker or the registrar.')
    return isOwnCase(decisionMaker) ? notMet('refuse', 'Nobody decides their own request or their own case.') : met
  },
}

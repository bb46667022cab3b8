import { homeOfficeRule, met, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { isOrdinaryDecisionMaker } from '#lib/counting-rules/authority/bars-to-deciding'

export const hocrA03: Check = {
  id: 'HOCR-A-03',
  origin: homeOfficeRule,
  about: { whoDecides: true, barKinds: ['role', 'training', 'reserved'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'Self-defence is for a trained decision maker or the registrar',
  why: 'C5 is the one category that weighs who struck first, so only those trained for it may use it.',
  satisfy: 'A trained decision maker, a trained deputy or the registrar decides.',
  instead: 'Pass the request to a decision maker or the registrar.',
  judge: ({ decisionMaker }) => {
    if (decisionMaker === null || decisionMaker.trainedOn === 'unknown')
      return unknown('It is not known who decides and whether they are trained.')
    return isOrdinaryDecisionMaker(decisionMaker) && decisionMaker.trainedOn !== null
      ? met
      : notMet('refuse', 'C5 is decided only by a trained decision maker or the registrar.')
  },
}

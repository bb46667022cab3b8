import { isOrdinaryDecisionMaker } from '#lib/counting-rules/authority/bars-to-deciding'
import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'

export const hocrA10a: Check = {
  id: 'HOCR-A-10a',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer', 'hold'],
  title: 'A class is changed by a decision maker or the registrar',
  why: 'Whoever may take a crime out of the count may also say what crime it is, and nobody else.',
  satisfy: 'A decision maker, the deputy or the registrar decides.',
  instead: 'Pass it to a decision maker or the registrar.',
  judge: ({ decisionMaker, matter }) => {
    if (matter?.kind !== 'reclassifying') return notApplicable
    if (decisionMaker === null) return unknown('Nobody has been named to decide.')
    return isOrdinaryDecisionMaker(decisionMaker)
      ? met
      : notMet('refer', 'Only a decision maker or the registrar reclassifies a crime.')
  },
}

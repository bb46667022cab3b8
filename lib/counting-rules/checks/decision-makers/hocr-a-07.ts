import { homeOfficeRule, notApplicable, type Check } from '#lib/counting-rules/check'
import { wasEverFgm } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrA07: Check = {
  id: 'HOCR-A-07',
  origin: homeOfficeRule,
  about: {},
  stages: ['asking', 'deciding'],
  weights: ['refer'],
  reserves: [{ what: 'Female genital mutilation' }],
  title: 'Female genital mutilation: on the registrar’s authority alone',
  why: 'Such a report is recorded at once, wherever it may have happened. Only the registrar may cancel it, once it is found that the child has not suffered it.',
  satisfy: 'The registrar decides, on a finding that the child has not suffered it.',
  instead: 'Keep the crime, keep the child safe, and send the case to the registrar.',
  judge: (facts) =>
    wasEverFgm(facts)
      ? forTheRegistrar(facts, 'Only the registrar may cancel a crime of female genital mutilation.')
      : notApplicable,
}

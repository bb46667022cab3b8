import { notApplicable, type Check } from '#lib/counting-rules/check'
import { wasEverFgm } from '#lib/counting-rules/case-of-class'
import { forTheRegistrar } from '#lib/counting-rules/case-of-decider'
import { homeOffice, recordingRules } from '#lib/counting-rules/sources'

export const hocrG04: Check = {
  id: 'HOCR-G-04',
  source: homeOffice(recordingRules('p45')),
  stages: ['asking', 'deciding'],
  weights: ['refer'],
  title: 'An offence’s own rule comes before the general rule',
  why: 'Where the entry for an offence says something of its own, it wins. A crime of female genital mutilation can be cancelled only on the registrar’s authority, once it is found that the child has not suffered it.',
  satisfy: 'The registrar decides, on a finding that the child has not suffered it.',
  instead: 'Keep the crime, keep the child safe, and send the case to the registrar.',
  judge: (facts) =>
    wasEverFgm(facts)
      ? forTheRegistrar(facts, 'Only the registrar may cancel a crime of female genital mutilation.')
      : notApplicable,
}

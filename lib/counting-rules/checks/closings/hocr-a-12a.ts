import { homeOfficeRule, met, notApplicable, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { ANOTHER_AGENCY } from '#lib/counting-rules/facts/matter'

export const hocrA12a: Check = {
  id: 'HOCR-A-12a',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer'],
  title: 'A crime that another force takes over is put before the registrar, not closed as outcome 20',
  why: 'The guidance on outcome 20 has transferred crimes submitted to the registrar, to be cancelled as C1.',
  satisfy: 'Submit the crime to the registrar.',
  instead: 'Submit it to the registrar, and ask under C1.',
  judge: (facts) => {
    if (facts.matter?.kind !== 'giving an outcome' || facts.matter.outcome !== ANOTHER_AGENCY) return notApplicable
    return facts.matter.goesToAnotherForce === 'no'
      ? met
      : forTheRegistrar(facts, 'A crime that goes to another police force is submitted to the registrar.')
  },
}

import { met, notApplicable, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar, speaksAsRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrA01c: Check = {
  id: 'HOCR-A-01c',
  origin: productSafeguard('Police deciding on police must be seen to be independent.'),
  about: { request: ['suspectIsPolice'], whoDecides: true },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'A suspect who works for the police',
  why: 'Where a suspect is a police officer or police staff, the registrar decides.',
  satisfy: 'The registrar decides.',
  instead: 'Send it to the registrar.',
  judge: (facts) => {
    if (facts.suspects.length === 0) return notApplicable
    if (facts.suspects.some((suspect) => suspect.isPoliceStaff === 'yes'))
      return forTheRegistrar(facts, 'A suspect works for the police.')
    if (facts.suspects.every((suspect) => suspect.isPoliceStaff === 'no')) return met
    return speaksAsRegistrar(facts) ? met : unknown('It is not known whether a suspect works for the police.')
  },
}

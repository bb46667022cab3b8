import { homeOfficeRule, met, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { ANOTHER_AGENCY } from '#lib/counting-rules/facts/matter'

export const hocrC108: Check = {
  id: 'HOCR-C1-08',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'A transfer is never closed as outcome 20',
  why: 'Outcome 20 is for another agency. Another police force takes a crime over as C1, and the two look together for what is best.',
  satisfy: 'Show that it goes to an agency that is no police force.',
  instead: 'Ask under C1.',
  judge: ({ matter }) => {
    if (matter?.kind !== 'giving an outcome') return notApplicable
    if (matter.outcome !== ANOTHER_AGENCY) return met
    return wants('no', matter.goesToAnotherForce, {
      weight: 'refuse',
      wrong: 'The crime goes to another police force.',
      unanswered: 'Does the crime go to another police force?',
    })
  },
}

import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'

export const hocrV10: Check = {
  id: 'HOCR-V-10',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'The Victims’ Right to Review does not cover recording decisions',
  why: 'It is about not prosecuting a suspect who was interviewed. A victim who challenges a cancellation has other ways.',
  satisfy: 'Take it as a review by the registrar, or as a complaint.',
  instead: 'Offer a review by the registrar, and say how to complain.',
  judge: ({ matter }) => {
    if (matter?.kind !== 'challenging a decision') return notApplicable
    if (matter.as === 'unknown') return unknown('It is not known how the decision is challenged.')
    return matter.as === 'victims’ right to review' ? notMet('refuse', 'It came as a Victims’ Right to Review.') : met
  },
}

import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'

export const law01b: Check = {
  id: 'LAW-01b',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'Reclassifying is a decision of its own',
  why: 'While a cancellation is being looked at, another crime may come to mind. It is decided apart, on a form of its own.',
  satisfy: 'Finish the cancellation, and decide on the class apart from it.',
  instead: 'Refuse or agree the cancellation first.',
  judge: ({ matter }) =>
    matter?.kind === 'reclassifying'
      ? wants('no', matter.insideCancellationReview, {
          weight: 'refuse',
          wrong: 'The class is being changed in the middle of a cancellation.',
          unanswered: 'Is this part of looking at a cancellation?',
        })
      : notApplicable,
}

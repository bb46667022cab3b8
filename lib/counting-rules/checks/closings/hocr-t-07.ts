import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'

export const hocrT07: Check = {
  id: 'HOCR-T-07',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer', 'hold'],
  title: 'Cancelled is not deleted',
  why: 'A cancelled crime stays a police document until the force’s review period is over.',
  satisfy: 'Show that its review period is over.',
  instead: 'Send it to information management, which has its own way for deleting and correcting.',
  judge: ({ matter }) =>
    matter?.kind === 'deleting'
      ? wants('yes', matter.reviewPeriodOver, {
          weight: 'refer',
          wrong: 'Its review period is not over.',
          unanswered: 'Is its review period over?',
        })
      : notApplicable,
}

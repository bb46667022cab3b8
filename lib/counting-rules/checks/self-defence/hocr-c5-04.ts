import { homeOfficeRule, wants, type Check } from '#lib/counting-rules/check'

export const hocrC504: Check = {
  id: 'HOCR-C5-04',
  origin: homeOfficeRule,
  about: { decision: ['discretionConsidered'] },
  stages: ['deciding'],
  weights: ['hold'],
  title: 'May, not must',
  why: 'Self-defence may lead to cancelling; it need not. The decision maker chooses, and thinks about it.',
  satisfy: 'Say that you have considered whether cancelling is right here.',
  instead: 'Keep the crime and give it the outcome that fits.',
  judge: ({ judgements }) =>
    wants('yes', judgements?.discretionConsidered ?? 'unknown', {
      weight: 'hold',
      wrong: 'The decision maker has not considered whether cancelling is right here.',
      unanswered: 'The decision maker has not yet said whether they considered if cancelling is right here.',
    }),
}

import { homeOfficeRule, met, notMet, type Check } from '#lib/counting-rules/check'

export const hocrG01: Check = {
  id: 'HOCR-G-01',
  origin: homeOfficeRule,
  about: {},
  stages: ['asking', 'deciding'],
  weights: ['refuse'],
  title: 'A recorded crime stays recorded',
  why: 'The answer to every request starts at no. Only the facts of one of the five categories can change it.',
  satisfy: 'Choose the category and give its facts.',
  instead: 'Leave the crime recorded and give it the outcome that fits.',
  judge: ({ request, requesterFacts }) =>
    requesterFacts?.category === request.category ? met : notMet('refuse', 'No facts have been given for a category.'),
}

import { homeOfficeRule, met, notMet, type Check } from '#lib/counting-rules/check'

export const hocrG02: Check = {
  id: 'HOCR-G-02',
  origin: homeOfficeRule,
  about: {},
  stages: ['asking', 'deciding'],
  barsSending: true,
  weights: ['refuse'],
  title: 'Exactly one of the five categories',
  why: 'There are five categories, C1 to C5, and no other. Each is judged by its own test.',
  satisfy: 'Choose the one category that fits.',
  instead: 'If none fits, the crime stays recorded: give it the outcome that fits.',
  judge: ({ request }) => (request.category === null ? notMet('refuse', 'No category has been chosen.') : met),
}

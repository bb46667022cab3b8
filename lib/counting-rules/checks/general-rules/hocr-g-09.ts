import { homeOfficeRule, met, notMet, unknown, type Check } from '#lib/counting-rules/check'

export const hocrG09: Check = {
  id: 'HOCR-G-09',
  origin: homeOfficeRule,
  about: { decision: ['testApplied'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'The right question was asked',
  why: 'A victim is believed when a crime is recorded. Afterwards the question is not “would we record it today?” but “has something new shown that it did not happen?”',
  satisfy: 'Decide by what the new information shows.',
  instead: 'Keep the crime. Outcome 15, 16 or 18 may fit.',
  judge: ({ judgements }) => {
    const test = judgements?.testApplied ?? 'unknown'
    if (test === 'unknown') return unknown('The decision maker has not said which question they asked.')
    return test === 'something new shows it did not happen'
      ? met
      : notMet(
          'refuse',
          `“${test === 'on balance we doubt it' ? 'On balance we doubt it' : 'We would not record it today'}” is not the test.`,
        )
  },
}

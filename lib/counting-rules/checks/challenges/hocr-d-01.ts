import { A_LINE, allOf, homeOfficeRule, met, notApplicable, notMet, wants, type Check } from '#lib/counting-rules/check'

export const hocrD01: Check = {
  id: 'HOCR-D-01',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer', 'hold'],
  title: 'Inside the force the registrar answers, and the answer is final',
  why: 'An officer or unit that does not accept a decision maker’s decision asks the registrar. The challenge and the answer are both kept.',
  satisfy: 'The registrar answers in writing.',
  instead: 'Put the challenge in writing to the registrar.',
  judge: ({ matter }) => {
    if (matter?.kind !== 'challenging a decision' || matter.by !== 'officer or unit') return notApplicable
    return allOf(
      wants('yes', matter.answeredByRegistrar, {
        weight: 'refer',
        wrong: 'The registrar has not answered.',
        unanswered: 'Has the registrar answered?',
      }),
      matter.writtenAnswerWords >= A_LINE ? met : notMet('hold', 'The answer is not written down.'),
    )
  },
}

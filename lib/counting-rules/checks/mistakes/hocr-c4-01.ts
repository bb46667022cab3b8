import { A_LINE, allOf, homeOfficeRule, met, notApplicable, notMet, wants, type Check } from '#lib/counting-rules/check'
import { judgedOrLater } from '#lib/counting-rules/evidence-items'

export const hocrC401: Check = {
  id: 'HOCR-C4-01',
  origin: homeOfficeRule,
  about: {
    request: ['whatWentWrong', 'knownThen', 'recorderKnown'],
    decision: ['genuineMistake', 'noCrimeMoreLikelyThanNot'],
  },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'hold'],
  title: 'A genuine mistake, and more likely than not no crime',
  why: 'Both must be found and written down: that there was probably no notifiable crime, and that recording it was a genuine mistake.',
  satisfy: 'Say what went wrong and what was known then; the decision maker finds both.',
  instead: 'Keep the crime. If something new has come to light, ask under C2.',
  judge: (facts) => {
    const { requesterFacts, judgements } = facts
    if (requesterFacts?.category !== 'C4') return notApplicable
    const isDocumented = requesterFacts.whatWentWrongWords >= A_LINE && requesterFacts.knownThenWords >= A_LINE
    return allOf(
      wants('yes', judgedOrLater(facts, judgements?.genuineMistake), {
        weight: 'refuse',
        wrong: 'The decision maker finds that recording it was no mistake.',
        unanswered: 'The decision maker has not yet said whether recording it was a genuine mistake.',
      }),
      wants('yes', judgedOrLater(facts, judgements?.noCrimeMoreLikelyThanNot), {
        weight: 'refuse',
        wrong: 'The decision maker does not find that there was probably no crime.',
        unanswered: 'The decision maker has not yet said whether there was probably no crime.',
      }),
      isDocumented ? met : notMet('hold', 'What went wrong, or what was known then, is not written down.'),
      wants('yes', requesterFacts.recorderKnown, {
        weight: 'hold',
        wrong: 'It is not written down who recorded it.',
        unanswered: 'Is it written down who recorded it?',
      }),
    )
  },
}

import { noSpeaks, oneOfThese, written, yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionCircumstances, DecisionList } from '../kinds/decision-question.ts'

const heading = 'What you find'
const pressure = {
  heading: 'Pressure on the victim',
  when: ({ isJudged }: DecisionCircumstances) => isJudged('pressure'),
}
const slavery = {
  heading: 'Modern slavery',
  when: ({ isJudged }: DecisionCircumstances) => isJudged('otherReasonsToKeep'),
}

/** C2: new information shows that no crime happened. */
export const c2Decision = {
  testApplied: oneOfThese({
    heading,
    words: 'Which question did you ask yourself?',
    options: {
      'something new shows it did not happen': 'Does something new show that it did not happen?',
      'we would not record it today': 'Would we record it today?',
      'on balance we doubt it': 'Is it more likely than not that it did not happen?',
    },
    fact: 'The test the decider applied',
    speaksFor: ['something new shows it did not happen'],
  }),
  convinced: yesSpeaks({
    heading,
    words: 'Are you convinced that no crime happened?',
    hint: 'Doubt is not enough.',
    fact: 'Is the decider convinced?',
  }),
  // The height asked of rape and homicide.
  compelling: yesSpeaks({
    heading,
    words: 'Is the information compelling?',
    hint: 'For rape and homicide the bar is very high.',
    when: ({ isJudged }) => isJudged('compelling'),
    fact: 'Is it compelling, and written up with care?',
  }),
  consentIsTheIssue: noSpeaks({
    heading,
    words: 'Is consent the question here?',
    when: ({ isJudged }) => isJudged('consentIsTheIssue'),
    fact: 'Is consent the issue?',
  }),
  pressure: oneOfThese({
    ...pressure,
    words: 'Was the victim under pressure to take it back?',
    hint: 'Think of fear, control, family and money.',
    options: { none: 'No sign of it', possible: 'It is possible', clear: 'Yes, there is a clear concern' },
    hints: { clear: 'Then the crime stays recorded.' },
    fact: 'Fear, coercion, influence or pressure on the victim',
    speaksFor: ['none'],
  }),
  pressureConsideration: written({
    ...pressure,
    words: 'How did you weigh it?',
    rows: 3,
    what: 'what you considered',
    called: 'Pressure on the victim',
    fact: 'Words on how pressure was considered',
  }),
  otherReasonsToKeep: noSpeaks({
    ...slavery,
    words: 'Do police have other reasons to keep the crime?',
    fact: 'Are there other reasons to keep it?',
  }),
  otherReasons: written({
    ...slavery,
    words: 'Why, or why not?',
    rows: 2,
    what: 'the other reasons',
    called: 'Other reasons to keep the crime',
    fact: 'Words on other reasons to keep it',
  }),
} as const satisfies DecisionList

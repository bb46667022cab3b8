import { noSpeaks, oneOfThese, written, yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionCircumstances, DecisionList } from '../kinds/decision-question.ts'
import { proceedingsDecision } from './proceedings.ts'

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
    fact: 'The test the decision maker applied',
    speaksFor: ['something new shows it did not happen'],
  }),
  convinced: yesSpeaks({
    heading,
    words: 'Are you convinced that no crime happened?',
    hint: 'Doubt is not enough.',
    fact: 'Is the decision maker convinced?',
  }),
  checksMade: written({
    heading,
    words: 'What was done to check the origin and integrity of the information?',
    rows: 2,
    what: 'what was done to check the origin and integrity of the information',
    called: 'How origin and integrity were checked',
    fact: 'Words on how origin and integrity were checked',
  }),
  informationAgainst: oneOfThese({
    heading,
    words: 'Does any information show that a crime did happen?',
    hint: 'Include what is not listed above, for example injuries, forensic results or what a witness says.',
    options: { no: 'No', yes: 'Yes' },
    fact: 'Does any information show that a crime did happen?',
    speaksFor: ['no', 'yes'],
  }),
  weighedAgainst: written({
    heading,
    words: 'If so, how did you weigh it?',
    rows: 3,
    what: 'how you weighed the information that a crime did happen',
    called: 'Information that a crime did happen',
    fact: 'Words on how information that a crime did happen was weighed',
  }),
  specificAndFree: yesSpeaks({
    heading,
    words: 'Is the victim’s own account specific, and freely given?',
    hint: 'For example, an owner says where and when the item was found.',
    when: ({ isJudged }) => isJudged('specificAndFree'),
    fact: 'Is the victim’s own account specific and freely given?',
  }),
  childWasForced: yesSpeaks({
    heading,
    words: 'Do you find that the child was unduly forced?',
    when: ({ isJudged }) => isJudged('childWasForced'),
    fact: 'Is it found that the child was unduly forced?',
  }),
  forcedChildFinding: written({
    heading,
    words: 'What shows that the child was unduly forced, and who found it?',
    rows: 3,
    when: ({ isJudged }) => isJudged('childWasForced'),
    what: 'what shows that the child was unduly forced, and who found it',
    called: 'How the child was found to be forced',
    fact: 'Words on how the child was found to be forced',
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
  ...proceedingsDecision,
} as const satisfies DecisionList

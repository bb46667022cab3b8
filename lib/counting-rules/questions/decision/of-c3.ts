import { yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionList } from '../kinds/decision-question.ts'
import { proceedingsDecision } from './proceedings.ts'

const heading = 'What you find'

/** C3: it is already recorded. */
export const c3Decision = {
  alreadyRecorded: yesSpeaks({
    heading,
    words: 'Is this the same crime as the one that stays, or part of it?',
    fact: 'Is it already recorded?',
  }),
  ...proceedingsDecision,
  differencesSeen: yesSpeaks({
    heading,
    words: 'Have you opened what shows why the two records differ, and does it explain each difference?',
    hint: 'The incident log, the recording or the first account that the requester names.',
    when: ({ isJudged }) => isJudged('differencesSeen'),
    fact: 'Has the decision maker seen what explains each difference?',
  }),
  gapIsExceptional: yesSpeaks({
    heading,
    words: 'Are the circumstances exceptional, so that acts more than three months apart are one course of conduct?',
    when: ({ isJudged }) => isJudged('gapIsExceptional'),
    fact: 'Does the decision maker find the gap exceptional?',
  }),
} as const satisfies DecisionList

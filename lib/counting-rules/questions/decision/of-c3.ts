import { yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionList } from '../kinds/decision-question.ts'
import { proceedingsDecision } from './proceedings.ts'

/** C3: it is already recorded. */
export const c3Decision = {
  alreadyRecorded: yesSpeaks({
    heading: 'What you find',
    words: 'Is this the same crime as the one that stays, or part of it?',
    fact: 'Is it already recorded?',
  }),
  ...proceedingsDecision,
} as const satisfies DecisionList

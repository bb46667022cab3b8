import { yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionList } from '../kinds/decision-question.ts'

/** C1: it happened in another force’s area. */
export const c1Decision = {
  happenedElsewhere: yesSpeaks({
    heading: 'Where it happened',
    words: 'Does new information that can be checked clearly show that it happened in the other area?',
    fact: 'Did it happen in the other force’s area?',
  }),
} as const satisfies DecisionList

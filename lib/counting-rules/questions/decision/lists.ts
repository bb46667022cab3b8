import type { categories } from '#lib/counting-rules/facts/request'
import type { DecisionList } from '../kinds/decision-question.ts'
import { c1Decision } from './of-c1.ts'
import { c2Decision } from './of-c2.ts'
import { c3Decision } from './of-c3.ts'
import { c4Decision } from './of-c4.ts'
import { c5Decision } from './of-c5.ts'

/** The one list of what each category asks of its decision maker: form, case file and decision page follow from it. */
export const DECISION_LISTS = {
  C1: c1Decision,
  C2: c2Decision,
  C3: c3Decision,
  C4: c4Decision,
  C5: c5Decision,
} as const satisfies Readonly<Record<(typeof categories)[number], DecisionList>>

/** The questions of all categories together: no name stands in two of them for different things. */
export const categoryDecisionQuestions = {
  ...c1Decision,
  ...c2Decision,
  ...c3Decision,
  ...c4Decision,
  ...c5Decision,
} as const satisfies DecisionList

import type { z } from 'zod'
import type { Question } from './question.ts'

/** What of a case settles which questions are put to its decision maker. */
export interface DecisionCircumstances {
  /** Whether a check that looks at the answer has anything to say of this case. */
  readonly isJudged: (question: string) => boolean
  /** Decides as the force crime registrar. */
  readonly isRegistrar: boolean
  /** Recorded before the first day whose rules are held. */
  readonly isBeforeRulesHeld: boolean
}

/** One question a category puts to its decision maker, whole: its words, how its answer is read, what the rules are told. */
export interface DecisionQuestionEntry extends Question {
  /** The heading it stands under, with its neighbours of the same heading. */
  readonly heading: string
  /** Only of such a case; left out where it is always asked. */
  readonly when?: (circumstances: DecisionCircumstances) => boolean
  readonly field: z.ZodType
  readonly fact: z.ZodType
  /** Free text: kept apart, and known to the rules by its word count alone. */
  readonly isText?: true
  readonly counted?: true
  /** Free text: how many lines it is given. */
  readonly rows?: number
  /** Free text: what it is called where it is read again. */
  readonly called?: string
  /** The answers that speak for cancelling; of a text, that it was written. */
  readonly speaksFor: readonly string[] | 'written'
}

/** The questions a category puts to its decision maker by the name each is posted under, in the order they stand. */
export type DecisionList = Readonly<Record<string, DecisionQuestionEntry>>

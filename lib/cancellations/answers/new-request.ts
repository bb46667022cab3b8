import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Category } from '#lib/counting-rules/model'
import type { Change } from './changed-answers.ts'

/** One item of evidence of a new request: the answers, and the file when one was attached. */
export interface NewEvidence {
  readonly fields: Readonly<Record<string, unknown>>
  readonly fileId: string | null
  readonly uploadedAt: string | null
}

/** What an officer puts before the decision maker: answers already checked by the category's schema. */
export interface NewRequest {
  readonly crimeId: string
  readonly category: Category
  readonly reasons: readonly string[]
  readonly alsoNewInformation: Answer
  readonly fields: Readonly<Record<string, unknown>>
  readonly evidence: readonly NewEvidence[]
  /** What was changed after findings on it were shown. */
  readonly changed?: readonly Change[]
}

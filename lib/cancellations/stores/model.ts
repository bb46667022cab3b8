import type { DecisionVerdict, RequestState, ReservedFor, SubmissionOccasion } from '#lib/base/prisma/enums'
import type { Category, Finding, Verdict } from '#lib/counting-rules/model'

export type { DecisionVerdict, RequestState, ReservedFor, SubmissionOccasion }

/** A request under way. At most one is open on a crime. */
export const OPEN_STATES: readonly RequestState[] = ['submitted', 'returned', 'authorised', 'stopped']

/** Waiting for a decision. */
export const UNDECIDED_STATES: readonly RequestState[] = ['submitted', 'stopped']

export interface RequestRow {
  readonly id: string
  readonly crimeId: string
  readonly category: Category
  readonly state: RequestState
  readonly version: number
  /** For whom it waits, by what the rules found when it came or changed. */
  readonly reservation: ReservedFor
  readonly requesterId: string
  readonly decidedById: string | null
  readonly openedAt: Date
}

/** A finding as an assessment keeps it: what the version says of its check (title, why, pages) is not said twice. */
export type SavedFinding = Pick<
  Finding,
  'check' | 'ruleKind' | 'result' | 'weight' | 'bars' | 'setAside' | 'wrong' | 'satisfy' | 'instead'
>

/** An assessment as saved. */
export interface SavedAssessment {
  readonly id: string
  readonly verdict: Verdict
  readonly findings: readonly SavedFinding[]
}

import type {
  AttemptResult,
  Channel,
  DutyOccasion,
  DutyState,
  InformedThrough,
  NobodyBecause,
  OtherMethod,
  Reply,
} from '#lib/base/prisma/enums'

export type { AttemptResult, Channel, DutyOccasion, DutyState, InformedThrough, NobodyBecause, OtherMethod, Reply }

/** How old a victim of whom no year of birth is held was found to be. Not knowing is an answer. */
export const AGES_FOUND = ['under 13', '13-15', '16-17', 'adult', 'unknown'] as const
export type AgeFound = (typeof AGES_FOUND)[number]
/** What shows it; without any of these an age is only a guess. */
export const AGE_PROOFS = ['document', 'agency', 'police', 'said'] as const
export type AgeProof = (typeof AGE_PROOFS)[number]

/** The answers that stop the case at once. */
export const STOPPING_REPLIES = ['disagrees', 'pressured', 'more_to_add'] as const satisfies readonly Reply[]

/** What reaches a victim in writing. */
export const WRITTEN_CHANNELS = ['email', 'text', 'letter'] as const satisfies readonly Channel[]

export interface DutyRow {
  readonly id: string
  readonly crimeId: string
  readonly involvementId: string
  readonly occasion: DutyOccasion
  readonly requestId: string | null
  readonly assignedToId: string
  readonly state: DutyState
  readonly dueOn: Date
}

import { channels, replies, informedThrough } from '#lib/counting-rules/facts/notifications'

export const CHANNELS = channels
export const INFORMED_THROUGH = informedThrough
/** How old a victim of whom no year of birth is held was found to be. Not knowing is an answer. */
export const AGES_FOUND = ['under 13', '13-15', '16-17', 'adult', 'unknown'] as const
export type AgeFound = (typeof AGES_FOUND)[number]
/** What shows it; without any of these an age is only a guess. */
export const AGE_PROOFS = ['document', 'agency', 'police', 'said'] as const
export type AgeProof = (typeof AGE_PROOFS)[number]
/** What a victim may answer; the last three stop the case at once. */
export const REPLIES = replies.filter((reply) => reply !== 'none' && reply !== 'unknown')
export type Reply = (typeof REPLIES)[number]
export type Channel = (typeof channels)[number]
/** What can come of an attempt that did not reach the victim. */
export const ATTEMPT_RESULTS = [
  'no reply',
  'voicemail left',
  'returned',
  'delivered',
  'posted',
  'wrong contact',
  'not safe to speak',
] as const
export type AttemptResult = (typeof ATTEMPT_RESULTS)[number]

/** Which other ways to a victim can be tried where the usual one leads nowhere. */
export const OTHER_METHODS = ['adviser', 'social worker', 'safe address', 'another officer'] as const
export type OtherMethod = (typeof OTHER_METHODS)[number]

export type DutyOccasion = 'before cancelling' | 'after error' | 'correction' | 'reinstated' | 'review answered'
export type DutyState = 'open' | 'informed' | 'nobody to inform' | 'no longer needed'

/** Why there can be nobody to inform; the last only where the force has kept a written answer that lets the registrar find it. */
export const NOBODY_BECAUSE = [
  'died without known relative',
  'company dissolved',
  'never identified',
  'cannot be reached',
] as const
export type NobodyBecause = (typeof NOBODY_BECAUSE)[number]

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

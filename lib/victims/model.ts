import type { z } from 'zod'
import { type attempt, channels, replies, toldThrough } from '#lib/counting-rules/facts/telling'

export const CHANNELS = channels
export const TOLD_THROUGH = toldThrough
/** What a victim may answer; the last three stop the case at once. */
export const REPLIES = replies.filter((reply) => reply !== 'none' && reply !== 'unknown')
export type Reply = (typeof REPLIES)[number]
export type Channel = (typeof channels)[number]
export type AttemptResult = z.output<typeof attempt>['result']

export type DutyOccasion = 'before cancelling' | 'after error' | 'correction' | 'reinstated'
export type DutyState = 'open' | 'told' | 'nobody to tell' | 'no longer needed'

/** Why there can be nobody to tell; nothing wider is open to anybody. */
export const NOBODY_BECAUSE = ['died without known relative', 'company dissolved', 'never identified'] as const
export type NobodyBecause = (typeof NOBODY_BECAUSE)[number]

export interface DutyRow {
  readonly id: string
  readonly crimeId: string
  readonly partId: string
  readonly occasion: DutyOccasion
  readonly requestId: string | null
  readonly assignedToId: string
  readonly state: DutyState
  readonly dueOn: Date
}

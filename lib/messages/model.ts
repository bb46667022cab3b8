import type { MessageChannel, MessageState, MessageWay } from '#lib/base/prisma/enums'
import type { WRITTEN_CHANNELS } from '#lib/victims/model'

export type { MessageChannel, MessageState, MessageWay }

/** The channel of a try, and of a contact plan, that a message belongs to. */
export const CHANNEL_OF: Readonly<Record<MessageChannel, (typeof WRITTEN_CHANNELS)[number]>> = {
  email: 'email',
  text: 'text',
  letter_by_post: 'letter',
  printed_letter: 'letter',
}

export interface MessageRow {
  readonly id: string
  readonly dutyId: string
  readonly planId: string
  readonly channel: MessageChannel
  readonly template: string
  readonly templateVersion: number
  readonly subjectId: string | null
  readonly wordsId: string
  readonly toId: string
  readonly state: MessageState
  /** Goes up by one with each change, so that nobody approves words that were not on their screen. */
  readonly version: number
  readonly draftedById: string
  readonly draftedAt: Date
  readonly approvedById: string | null
  readonly approvedAt: Date | null
  /** Who hears of it when it fails. */
  readonly ownerId: string
  readonly way: MessageWay | null
  readonly outsideId: string | null
  /** How often it was handed out to be sent. */
  readonly attempts: number
  readonly lastAt: Date
}

/** The words of a message as they go out; a text has no subject. */
export interface MessageWords {
  readonly subject: string | null
  readonly words: string
  readonly to: string
}

/** What a person can find out about a message of which nobody knew whether it went. */
export const FOUND_OUT = ['it went out', 'it did not go out'] as const
export type FoundOut = (typeof FOUND_OUT)[number]

/** Why a message may not go out, as the database says it. */
export type WhyNot =
  | 'nobody to be told'
  | 'decision changed'
  | 'crime incomplete'
  | 'plan changed'
  | 'not in the plan'
  | 'shared with a suspect'
  | 'not compared with a suspect'
  | 'a person tells them first'
  | 'not by the plan'
  | 'not the same business'

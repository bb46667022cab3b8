import type { Channel as AttemptChannel } from '#lib/victims/model'

/** How a message can go out; a printed letter is printed here and posted or handed over by a person. */
export const MESSAGE_CHANNELS = ['e-mail', 'text', 'letter by post', 'printed letter'] as const
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number]

/** Where a message stands. None of these is a notification. */
export const MESSAGE_STATES = [
  'drafted',
  'approved',
  'sending',
  'sent',
  'delivered',
  'failed',
  'returned',
  'unknown',
  'withdrawn',
] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** Which way out a message took: into the outbox folder, by GOV.UK Notify, or in somebody’s hands. */
export type TransportName = 'folder' | 'notify' | 'by hand'

/** The channel of a try, and of a contact plan, that a message belongs to. */
export const CHANNEL_OF: Readonly<Record<MessageChannel, Extract<AttemptChannel, 'e-mail' | 'text' | 'letter'>>> = {
  'e-mail': 'e-mail',
  text: 'text',
  'letter by post': 'letter',
  'printed letter': 'letter',
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
  readonly way: TransportName | null
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
  | 'plan changed'
  | 'not in the plan'
  | 'shared with a suspect'
  | 'a person tells them first'
  | 'not by the plan'
  | 'not the same business'

import type { MessageChannel, MessageWords } from '#lib/messages/model'

/** A message as it is handed out. `name` is who a letter is for. */
export interface Outgoing extends MessageWords {
  readonly id: string
  readonly channel: MessageChannel
  readonly name: string | null
  readonly force: string
  /** The day a letter is dated, in words. */
  readonly day: string
}

/**
 * What came of handing it out: taken; not taken, and whether another time may go better; or no answer, so that it may
 * have gone or not.
 */
export type Handed =
  | { readonly kind: 'taken'; readonly outsideId: string | null; readonly detail: string }
  | { readonly kind: 'not taken'; readonly detail: string; readonly isWorthAnotherTry: boolean }
  | { readonly kind: 'no answer' }

/** Whether a message handed out before was taken. `isCertain`: it was not, and cannot be on its way either. */
export type Traced =
  | { readonly kind: 'found'; readonly outsideId: string | null }
  | { readonly kind: 'not there'; readonly isCertain: boolean }
  | { readonly kind: 'no answer' }

/** What became of a message that was taken. */
export type Became =
  | { readonly kind: 'under way' }
  | { readonly kind: 'delivered' | 'posted' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'not there' }
  | { readonly kind: 'no answer' }

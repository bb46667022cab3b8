import type { Became, Handed, Outgoing, Traced } from './model.ts'

/** A way out of the house. */
export interface Transport {
  readonly send: (out: Outgoing) => Promise<Handed>
  readonly find: (messageId: string) => Promise<Traced>
  readonly ask: (outsideId: string) => Promise<Became>
}

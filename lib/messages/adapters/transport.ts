import type { Became, Handed, Outgoing, Traced } from './model.ts'

/** What carries a message to the outside world. */
export interface Transport {
  readonly send: (out: Outgoing) => Promise<Handed>
  readonly find: (messageId: string) => Promise<Traced>
  readonly ask: (outsideId: string) => Promise<Became>
}

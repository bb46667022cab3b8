import type { About } from '#lib/counting-rules/model'

/** The questions that settle whether there is a second source. */
export const aboutSecondSource = {
  request: ['evidence', 'recordedAgainstForcedChild'],
  decision: ['additional', 'verifiable', 'sourceReliable', 'relevant', 'integrityChecked', 'apart', 'decisiveViewed'],
} as const satisfies Partial<About>

/** What a second source is, to somebody who has none. */
export const SECOND_SOURCE_SATISFY =
  'Give an item that neither the victim nor a suspect wrote or said: a recording, a record, or an independent witness. Say who made it. The decision maker must see it and find it additional, verifiable, relevant, reliable, checked, and apart from what the victim and the suspect say.'

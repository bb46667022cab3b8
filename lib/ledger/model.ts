/** What an entry can say happened: a closed list, `noun.past`. */
const ENTRY_KINDS = [
  'installation.created',
  'rules.loaded',
  'place.added',
  'staff.added',
  'role.granted',
  'role.ended',
  'registration.noted',
  'training.noted',
  'desk.approved',
  'offence.reserved',
  'reservation.ended',
  'extract.started',
  'extract.merged',
  'extract.finished',
  'person.dropped',
  'evidence.uploaded',
  'request.submitted',
  'request.answered',
  'request.withdrawn',
  'request.stopped',
  'cancellation.decided',
  'cancellation.confirmed',
  'decision.audited',
  'crime.reinstated',
  'merge.reviewed',
  'review.opened',
  'review.answered',
  'investigation.accepted',
  'duty.assigned',
  'victim.attempted',
  'victim.told',
  'telling.corrected',
  'victim.not-to-be-found',
  'contact.noted',
  'listener.chosen',
  'plan.made',
  'plan.confirmed',
  'plan.erased',
  'reporter.told',
  'setting.changed',
  'message.drafted',
  'message.changed',
  'message.approved',
  'message.withdrawn',
  'message.sending',
  'message.sent',
  'message.delivered',
  'message.failed',
  'message.returned',
  'message.unknown',
  'message.followed',
  'day.checked',
  'check.told',
] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What was written: the place in the book, and whose crime and request it was. `again`: the form had been saved before. */
export interface Saved {
  readonly seq: number
  readonly again: boolean
  readonly crimeId: string | null
  readonly requestId: string | null
}

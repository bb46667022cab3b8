import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { type NobodyFound, nobodyFoundOf } from './nobody-store.ts'
import type {
  AttemptResult,
  Channel,
  DutyOccasion,
  DutyRow,
  DutyState,
  NobodyBecause,
  OtherMethod,
  Reply,
} from './model.ts'

const columns = {
  id: true,
  crimeId: true,
  involvementId: true,
  occasion: true,
  requestId: true,
  assignedToId: true,
  state: true,
  dueOn: true,
} as const

/** A duty, its row held for this transaction. */
export async function lockedDuty(tx: Tx, dutyId: string): Promise<DutyRow | undefined> {
  await tx.$queryRaw`SELECT id FROM duty_to_inform WHERE id = ${dutyId}::uuid FOR UPDATE`
  return (await tx.dutyToInform.findUnique({ where: { id: dutyId }, select: columns })) ?? undefined
}

/** Where a duty belongs, before anything is held. */
export async function dutyRow(tx: Tx, dutyId: string): Promise<DutyRow | undefined> {
  return (await tx.dutyToInform.findUnique({ where: { id: dutyId }, select: columns })) ?? undefined
}

export interface NewDuty {
  readonly crimeId: string
  readonly involvementId: string
  readonly occasion: DutyOccasion
  readonly requestId?: string
  readonly decisionId?: string
  readonly reinstatementId?: string
  readonly reviewId?: string
  readonly assignedToId: string
  readonly openedAt: Date
  readonly dueOn: Date
  readonly enhanced: boolean
}

export async function addDuties(tx: Tx, duties: readonly NewDuty[]): Promise<void> {
  if (duties.length > 0)
    await tx.dutyToInform.createMany({ data: duties.map((duty) => ({ ...duty, id: newId(), state: 'open' })) })
}

export interface NotificationRow {
  readonly id: string
  readonly at: Date
  readonly enteredAt: Date
  readonly byId: string
  readonly channel: Channel
  readonly facts: unknown
  readonly reply: Reply
  readonly wordsId: string | null
}

/** A duty with everything done about it. */
export interface DutyHistory extends DutyRow {
  readonly decisionId: string | null
  readonly reviewId: string | null
  readonly enhanced: boolean
  readonly openedAt: Date
  readonly attempts: readonly {
    id: string
    at: Date
    enteredAt: Date
    byId: string
    channel: Channel
    result: AttemptResult
    otherMethod: OtherMethod | null
    notesId: string | null
  }[]
  readonly notifications: readonly NotificationRow[]
  /** Notifications that did not happen as they were written down: they count no more. */
  readonly corrected: readonly (NotificationRow & {
    readonly correction: { at: Date; byId: string; reasonId: string }
  })[]
  readonly nobodyToInform: NobodyFound | null
}

export async function historiesOf(
  tx: Tx,
  where: { requestId: string } | { crimeId: string } | { id: string },
): Promise<DutyHistory[]> {
  const rows = await tx.dutyToInform.findMany({ where, orderBy: { openedAt: 'asc' }, take: 100 })
  if (rows.length === 0) return []
  // One after another and not by one include: that would ask all three of the one connection at once.
  const ofThese = { dutyId: { in: rows.map(({ id }) => id) } }
  const attempts = byDuty(await tx.notificationAttempt.findMany({ where: ofThese, orderBy: { at: 'asc' } }))
  const { notifications, corrected } = await notificationsOf(tx, ofThese)
  const nobody = await nobodyFoundOf(tx, ofThese)
  return rows.map((row) => ({
    ...row,
    attempts: attempts.get(row.id) ?? [],
    notifications: notifications.get(row.id) ?? [],
    corrected: corrected.get(row.id) ?? [],
    nobodyToInform: nobody.get(row.id) ?? null,
  }))
}

const byDuty = <T extends { readonly dutyId: string }>(rows: readonly T[]): Map<string, T[]> =>
  Map.groupBy(rows, ({ dutyId }) => dutyId)

/** The notifications of some duties: those that count, and those that were corrected, each with its correction. */
async function notificationsOf(tx: Tx, ofThese: { dutyId: { in: string[] } }) {
  const written = await tx.victimNotification.findMany({ where: ofThese, orderBy: { at: 'asc' } })
  const made = await tx.notificationCorrection.findMany({
    where: { notificationId: { in: written.map(({ id }) => id) } },
  })
  const corrections = new Map(made.map((correction) => [correction.notificationId, correction]))
  const corrected = written.flatMap((notification) => {
    const correction = corrections.get(notification.id)
    return correction ? [{ ...notification, correction }] : []
  })
  return { notifications: byDuty(written.filter(({ id }) => !corrections.has(id))), corrected: byDuty(corrected) }
}

export async function addAttempt(
  tx: Tx,
  attempt: {
    dutyId: string
    at: Date
    enteredAt: Date
    byId: string
    channel: Channel
    result: AttemptResult
    otherMethod: OtherMethod | null
    notesId: string | null
  },
): Promise<void> {
  await tx.notificationAttempt.create({ data: { ...attempt, id: newId() } })
}

export async function addNotification(
  tx: Tx,
  notification: {
    dutyId: string
    at: Date
    enteredAt: Date
    byId: string
    channel: Channel
    facts: object
    reply: Reply
    wordsId: string | null
  },
): Promise<void> {
  await tx.victimNotification.create({ data: { ...notification, id: newId() } })
  await closeDuty(tx, notification.dutyId, 'informed', notification.enteredAt)
}

/** Writes down that a notification was false; its victim is to be informed after all, unless another notification of the same duty stands. */
export async function addCorrection(
  tx: Tx,
  notification: { id: string; dutyId: string },
  correction: { reasonId: string; byId: string; at: Date },
): Promise<void> {
  await tx.notificationCorrection.create({ data: { id: newId(), notificationId: notification.id, ...correction } })
  const stands = await tx.victimNotification.count({ where: { dutyId: notification.dutyId, correction: null } })
  if (stands === 0)
    await tx.dutyToInform.update({ where: { id: notification.dutyId }, data: { state: 'open', closedAt: null } })
}

/** A notification, and whether it was found false; undefined where there is none. */
export async function notificationRow(
  tx: Tx,
  notificationId: string,
): Promise<{ id: string; dutyId: string; isFalse: boolean } | undefined> {
  const row = await tx.victimNotification.findUnique({
    where: { id: notificationId },
    select: { id: true, dutyId: true, correction: { select: { id: true } } },
  })
  return row ? { id: row.id, dutyId: row.dutyId, isFalse: row.correction !== null } : undefined
}

export async function addNobody(
  tx: Tx,
  finding: { dutyId: string; why: NobodyBecause; reasonId: string; byId: string; at: Date },
): Promise<void> {
  await tx.nobodyToInform.create({ data: { ...finding, id: newId() } })
  await closeDuty(tx, finding.dutyId, 'nobody_to_inform', finding.at)
}

async function closeDuty(tx: Tx, id: string, state: DutyState, at: Date): Promise<void> {
  await tx.dutyToInform.update({ where: { id }, data: { state, closedAt: at } })
}

/** Lets go of what need not be informed any more: the request came to nothing before the victim heard of it. */
export async function dropOpenDuties(tx: Tx, requestId: string, at: Date): Promise<void> {
  await tx.dutyToInform.updateMany({
    where: { requestId, state: 'open', occasion: 'before_cancelling' },
    data: { state: 'no_longer_needed', closedAt: at },
  })
}

const UNDONE_WITH_THE_CANCELLATION: DutyOccasion[] = ['review_answered', 'after_error', 'found_after_effect']

/** Lets go of what nobody has informed yet of a cancellation that was undone: there is something else to inform. */
export async function dropUndone(tx: Tx, crimeId: string, at: Date): Promise<void> {
  await tx.dutyToInform.updateMany({
    where: { crimeId, state: 'open', occasion: { in: UNDONE_WITH_THE_CANCELLATION } },
    data: { state: 'no_longer_needed', closedAt: at },
  })
}

export async function reassign(tx: Tx, dutyId: string, assignedToId: string): Promise<void> {
  await tx.dutyToInform.update({ where: { id: dutyId }, data: { assignedToId } })
}

export async function personOfDuty(tx: Tx, involvementId: string): Promise<string | null | undefined> {
  return (await tx.involvement.findUnique({ where: { id: involvementId }, select: { personId: true } }))?.personId
}

export async function addContactNote(
  tx: Tx,
  note: { id: string; personId: string; wordsId: string; byId: string; at: Date },
): Promise<void> {
  await tx.contactNote.create({ data: note })
}

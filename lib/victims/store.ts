import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { settingOn } from '#lib/people/settings/setting-on'
import type {
  AttemptResult,
  Channel,
  DutyOccasion,
  DutyRow,
  DutyState,
  NobodyBecause,
  OtherWay,
  Reply,
} from './model.ts'

const columns = {
  id: true,
  crimeId: true,
  partId: true,
  occasion: true,
  requestId: true,
  assignedToId: true,
  state: true,
  dueOn: true,
} as const
const asDuty = (row: Omit<DutyRow, 'occasion' | 'state'> & { occasion: string; state: string }): DutyRow => ({
  ...row,
  occasion: row.occasion as DutyOccasion,
  state: row.state as DutyState,
})

/** A duty, its row held for this transaction. */
export async function heldDuty(tx: Tx, dutyId: string): Promise<DutyRow | undefined> {
  await tx.$queryRaw`SELECT id FROM duty WHERE id = ${dutyId}::uuid FOR UPDATE`
  const row = await tx.duty.findUnique({ where: { id: dutyId }, select: columns })
  return row ? asDuty(row) : undefined
}

/** Where a duty belongs, before anything is held. */
export async function dutyRow(tx: Tx, dutyId: string): Promise<DutyRow | undefined> {
  const row = await tx.duty.findUnique({ where: { id: dutyId }, select: columns })
  return row ? asDuty(row) : undefined
}

export interface NewDuty {
  readonly crimeId: string
  readonly partId: string
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
    await tx.duty.createMany({ data: duties.map((duty) => ({ ...duty, id: newId(), state: 'open' })) })
}

export interface TellingRow {
  readonly id: string
  readonly at: Date
  readonly enteredAt: Date
  readonly byId: string
  readonly channel: string
  readonly facts: unknown
  readonly reply: string
  readonly wordsId: string | null
}

/** A duty with everything done about it. */
export interface DutyStory extends DutyRow {
  readonly decisionId: string | null
  readonly reviewId: string | null
  readonly enhanced: boolean
  readonly openedAt: Date
  readonly attempts: readonly {
    id: string
    at: Date
    enteredAt: Date
    byId: string
    channel: string
    result: string
    otherWay: string | null
    notesId: string | null
  }[]
  readonly tellings: readonly TellingRow[]
  /** Tellings that did not happen as they were written down: they count no more. */
  readonly corrected: readonly (TellingRow & { readonly correction: { at: Date; byId: string; reasonId: string } })[]
  readonly nobodyToTell: { why: string; reasonId: string; byId: string; at: Date; onWrittenAnswer: boolean } | null
}

export async function storiesOf(
  tx: Tx,
  where: { requestId: string } | { crimeId: string } | { id: string },
): Promise<DutyStory[]> {
  const rows = await tx.duty.findMany({ where, orderBy: { openedAt: 'asc' }, take: 100 })
  if (rows.length === 0) return []
  // One after another and not by one include: that would ask all three of the one connection at once.
  const ofThese = { dutyId: { in: rows.map(({ id }) => id) } }
  const attempts = byDuty(await tx.attempt.findMany({ where: ofThese, orderBy: { at: 'asc' } }))
  const { tellings, corrected } = await tellingsOf(tx, ofThese)
  const nobody = new Map<string, DutyStory['nobodyToTell']>()
  for (const found of await tx.nobodyToTell.findMany({ where: ofThese }))
    nobody.set(found.dutyId, { ...found, onWrittenAnswer: await wasOnWrittenAnswer(tx, found) })
  return rows.map((row) => ({
    ...row,
    ...asDuty(row),
    attempts: attempts.get(row.id) ?? [],
    tellings: tellings.get(row.id) ?? [],
    corrected: corrected.get(row.id) ?? [],
    nobodyToTell: nobody.get(row.id) ?? null,
  }))
}

const byDuty = <T extends { readonly dutyId: string }>(rows: readonly T[]): Map<string, T[]> =>
  Map.groupBy(rows, ({ dutyId }) => dutyId)

/** The tellings of some duties: those that count, and those that were corrected, each with its correction. */
async function tellingsOf(tx: Tx, ofThese: { dutyId: { in: string[] } }) {
  const written = await tx.telling.findMany({ where: ofThese, orderBy: { at: 'asc' } })
  const made = await tx.tellingCorrection.findMany({ where: { tellingId: { in: written.map(({ id }) => id) } } })
  const corrections = new Map(made.map((correction) => [correction.tellingId, correction]))
  const corrected = written.flatMap((telling) => {
    const correction = corrections.get(telling.id)
    return correction ? [{ ...telling, correction }] : []
  })
  return { tellings: byDuty(written.filter(({ id }) => !corrections.has(id))), corrected: byDuty(corrected) }
}

/** Whether a finding rests on a written answer that the force kept on that day: only then is it wider than the three. */
const wasOnWrittenAnswer = async (tx: Tx, { why, at }: { why: string; at: Date }): Promise<boolean> =>
  why === 'cannot be reached' && (await settingOn(tx, 'wider-cannot-tell', dayOf(at))).answerId !== null

export async function addAttempt(
  tx: Tx,
  attempt: {
    dutyId: string
    at: Date
    enteredAt: Date
    byId: string
    channel: Channel
    result: AttemptResult
    otherWay: OtherWay | null
    notesId: string | null
  },
): Promise<void> {
  await tx.attempt.create({ data: { ...attempt, id: newId() } })
}

export async function addTelling(
  tx: Tx,
  telling: {
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
  await tx.telling.create({ data: { ...telling, id: newId() } })
  await closeDuty(tx, telling.dutyId, 'told', telling.enteredAt)
}

/** Writes down that a telling was false; its victim is to be told after all, unless another telling of the same duty stands. */
export async function addCorrection(
  tx: Tx,
  telling: { id: string; dutyId: string },
  correction: { reasonId: string; byId: string; at: Date },
): Promise<void> {
  await tx.tellingCorrection.create({ data: { id: newId(), tellingId: telling.id, ...correction } })
  const stands = await tx.telling.count({ where: { dutyId: telling.dutyId, correction: null } })
  if (stands === 0) await tx.duty.update({ where: { id: telling.dutyId }, data: { state: 'open', closedAt: null } })
}

/** A telling, and whether it was found false; undefined where there is none. */
export async function tellingRow(
  tx: Tx,
  tellingId: string,
): Promise<{ id: string; dutyId: string; isFalse: boolean } | undefined> {
  const row = await tx.telling.findUnique({
    where: { id: tellingId },
    select: { id: true, dutyId: true, correction: { select: { id: true } } },
  })
  return row ? { id: row.id, dutyId: row.dutyId, isFalse: row.correction !== null } : undefined
}

export async function addNobody(
  tx: Tx,
  finding: { dutyId: string; why: NobodyBecause; reasonId: string; byId: string; at: Date },
): Promise<void> {
  await tx.nobodyToTell.create({ data: { ...finding, id: newId() } })
  await closeDuty(tx, finding.dutyId, 'nobody to tell', finding.at)
}

async function closeDuty(tx: Tx, id: string, state: DutyState, at: Date): Promise<void> {
  await tx.duty.update({ where: { id }, data: { state, closedAt: at } })
}

/** Lets go of what need not be told any more: the request came to nothing before the victim heard of it. */
export async function dropOpenDuties(tx: Tx, requestId: string, at: Date): Promise<void> {
  await tx.duty.updateMany({
    where: { requestId, state: 'open', occasion: 'before cancelling' },
    data: { state: 'no longer needed', closedAt: at },
  })
}

/** Lets go of what nobody has told yet of a cancellation that was undone: there is something else to tell. */
export async function dropUndone(tx: Tx, crimeId: string, at: Date): Promise<void> {
  await tx.duty.updateMany({
    where: { crimeId, state: 'open', occasion: { in: ['review answered', 'after error'] satisfies DutyOccasion[] } },
    data: { state: 'no longer needed', closedAt: at },
  })
}

export async function reassign(tx: Tx, dutyId: string, assignedToId: string): Promise<void> {
  await tx.duty.update({ where: { id: dutyId }, data: { assignedToId } })
}

export async function personOfDuty(tx: Tx, partId: string): Promise<string | null | undefined> {
  return (await tx.part.findUnique({ where: { id: partId }, select: { personId: true } }))?.personId
}

export async function addContactNote(
  tx: Tx,
  note: { id: string; personId: string; wordsId: string; byId: string; at: Date },
): Promise<void> {
  await tx.contactNote.create({ data: note })
}

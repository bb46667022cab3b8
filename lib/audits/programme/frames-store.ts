import type { Tx } from '#lib/base/database'
import type { Prisma } from '#lib/base/prisma/client'
import type { StratumSize } from './model.ts'
import type { DrawnFrom } from './seed.ts'

/** A frame with the numbers given for its seed, and the hash of the ledger entry that froze it. */
export interface FrameRow {
  readonly id: string
  readonly number: number
  readonly count: number
  readonly hash: string
  readonly sizes: readonly StratumSize[]
  readonly frozenById: string
  readonly frozenAt: Date
  readonly entryHash: string | null
  readonly abandoned: { readonly byId: string; readonly at: Date; readonly whyId: string } | null
  readonly numbers: readonly NumberRow[]
}

export interface NumberRow {
  readonly number: number
  readonly value: string
  readonly sourceId: string | null
  readonly publishedOn: Date | null
  readonly byId: string
  readonly at: Date
}

/** The frames of an audit in their order, those given up among them. */
export async function framesOf(tx: Tx, auditId: string): Promise<FrameRow[]> {
  const rows = await tx.auditFrame.findMany({
    where: { auditId },
    orderBy: { number: 'asc' },
    include: { numbers: { orderBy: { number: 'asc' } } },
  })
  const entries = await tx.$queryRaw<{ formKey: string; hash: string }[]>`
    SELECT e.form_key::text AS "formKey", encode(e.hash, 'hex') AS hash
    FROM ledger.entry e
    WHERE e.form_key = ANY (${rows.map(({ formKey }) => formKey)}::uuid[])`
  const hashes = new Map(entries.map(({ formKey, hash }) => [formKey, hash]))
  return rows.map(({ sizes, abandonedById, abandonedAt, abandonedWhyId, ...row }) => ({
    ...row,
    sizes: sizes as unknown as StratumSize[],
    entryHash: hashes.get(row.formKey) ?? null,
    abandoned:
      abandonedById === null || abandonedAt === null || abandonedWhyId === null
        ? null
        : { byId: abandonedById, at: abandonedAt, whyId: abandonedWhyId },
  }))
}

/** How many numbers the frame of each audit has been given, by the audit; of one whose frame is not frozen there is nothing. */
export async function numbersGiven(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const frames = await tx.auditFrame.findMany({
    where: { abandonedAt: null },
    select: { auditId: true, _count: { select: { numbers: true } } },
  })
  return new Map(frames.map(({ auditId, _count }) => [auditId, _count.numbers]))
}

/** An item of a frame as it is frozen: what it is of, and its cluster. */
export interface DueItem extends DrawnFrom {
  readonly crimeId: string
  readonly decisionId: string | null
  readonly rmsChangeId: string | null
  readonly cancellationId: string | null
  readonly clusterId: string
}

/** Whether somebody may give the number that a frame waits for. */
export async function mayGiveNumber(tx: Tx, person: string, frameId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT registrar.may_give_number(${person}::uuid, ${frameId}::uuid) AS may`
  return row?.may === true
}

/** What the audit is about now. */
export const dueItems = (tx: Tx, auditId: string): Promise<DueItem[]> => tx.$queryRaw<DueItem[]>`
  SELECT
    reference, stratum, crime_id AS "crimeId", decision_id AS "decisionId", rms_change_id AS "rmsChangeId",
    cancellation_id AS "cancellationId", cluster_id AS "clusterId"
  FROM registrar.audit_items(${auditId}::uuid)`

export const addFrame = async (
  tx: Tx,
  {
    sizes,
    ...frame
  }: Omit<FrameRow, 'entryHash' | 'abandoned' | 'numbers'> & {
    readonly auditId: string
    readonly formKey: string
  },
): Promise<void> => {
  await tx.auditFrame.create({ data: { ...frame, sizes: sizes as unknown as Prisma.InputJsonArray } })
}

/** Saves the items of a frame: the database works out what the audit is about once more, and refuses anything else. */
export const addItems = async (tx: Tx, frameId: string, items: readonly DueItem[]): Promise<void> => {
  const each = (column: keyof DueItem) => items.map((item) => item[column])
  await tx.$executeRaw`
    INSERT INTO frame_item (
      id, frame_id, reference, crime_id, decision_id, rms_change_id, cancellation_id, stratum, cluster_id
    )
    SELECT gen_random_uuid(), ${frameId}::uuid, u.*
    FROM unnest(
      ${each('reference')}::text[], ${each('crimeId')}::uuid[], ${each('decisionId')}::uuid[],
      ${each('rmsChangeId')}::uuid[], ${each('cancellationId')}::uuid[], ${each('stratum')}::text[],
      ${each('clusterId')}::uuid[]
    ) AS u`
}

export const saveAbandoned = async (
  tx: Tx,
  frameId: string,
  { byId, at, whyId }: { byId: string; at: Date; whyId: string },
): Promise<void> => {
  await tx.auditFrame.update({
    where: { id: frameId },
    data: { abandonedById: byId, abandonedAt: at, abandonedWhyId: whyId },
  })
}

export const addNumber = async (
  tx: Tx,
  number: NumberRow & { readonly id: string; readonly frameId: string },
): Promise<void> => {
  await tx.seedNumber.create({ data: number })
}

/** What a frame holds, by reference. */
export const itemsOf = (
  tx: Tx,
  frameId: string,
): Promise<{ id: string; reference: string; stratum: string; crimeId: string }[]> =>
  tx.$queryRaw`
    SELECT i.id, i.reference, i.stratum, i.crime_id AS "crimeId"
    FROM frame_item i
    WHERE i.frame_id = ${frameId}::uuid
    ORDER BY i.reference`

/** An item that a seed drew: its place among the tickets, whether chance has it read twice, and in which look it is read. */
export interface DrawnRow {
  readonly id: string
  readonly place: number
  readonly readTwice: boolean
  readonly look: number
}

export const addDrawn = async (tx: Tx, frameId: string, drawn: readonly DrawnRow[]): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO drawn_item (id, frame_id, place, read_twice, look)
    SELECT u.id, ${frameId}::uuid, u.place, u.read_twice, u.look
    FROM unnest(
      ${drawn.map(({ id }) => id)}::uuid[], ${drawn.map(({ place }) => place)}::integer[],
      ${drawn.map(({ readTwice }) => readTwice)}::boolean[], ${drawn.map(({ look }) => look)}::integer[]
    ) AS u(id, place, read_twice, look)`
}

/** What was drawn of a frame, in the order of the tickets, at most so many. */
export const drawnOf = (
  tx: Tx,
  frameId: string,
  most: number,
): Promise<{ look: number; item: { id: string; reference: string; stratum: string; crimeId: string } }[]> =>
  tx.drawnItem.findMany({
    where: { frameId },
    orderBy: { place: 'asc' },
    take: most,
    select: { look: true, item: { select: { id: true, reference: true, stratum: true, crimeId: true } } },
  })

/** Whether anything of a frame has been read. */
export const isRead = async (tx: Tx, frameId: string): Promise<boolean> =>
  (await tx.auditReview.count({ where: { frameId } })) > 0

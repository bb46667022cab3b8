import type { Tx } from '#lib/base/database'
import type { Prisma } from '#lib/base/prisma/client'
import type { StratumSize } from './model.ts'

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

/** Whether somebody may give the number that a frame waits for. */
export async function mayGiveNumber(tx: Tx, person: string, frameId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT registrar.may_give_number(${person}::uuid, ${frameId}::uuid) AS may`
  return row?.may === true
}

/** A frame that was filled in with everything its audit is about: how many items, under which hash, and how many of each stratum. */
export interface FilledFrame {
  readonly id: string
  readonly count: number
  readonly hash: string
  readonly inEach: ReadonlyMap<string, number>
}

/** Fills in the next frame of an audit, which has to follow in the same transaction; undefined where the audit is about nothing. */
export async function fillFrame(tx: Tx, auditId: string): Promise<FilledFrame | undefined> {
  const [filled] = await tx.$queryRaw<{ id: string }[]>`SELECT registrar.fill_frame(${auditId}::uuid)::text AS id`
  if (!filled) throw new Error('a function answers one row')
  const strata = await tx.$queryRaw<{ stratum: string; count: number; hash: string }[]>`
    SELECT i.stratum, count(*)::int AS count, (SELECT registrar.frame_hash(${filled.id}::uuid)) AS hash
    FROM frame_item i
    WHERE i.frame_id = ${filled.id}::uuid
    GROUP BY i.stratum`
  const [first] = strata
  if (!first) return undefined
  return {
    id: filled.id,
    count: strata.reduce((sum, { count }) => sum + count, 0),
    hash: first.hash,
    inEach: new Map(strata.map(({ stratum, count }) => [stratum, count])),
  }
}

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

/** An item of a frame: the line it is drawn by (its label; of a frame from before there were labels its reference), and its salt. */
export interface ItemRow {
  readonly id: string
  readonly reference: string
  readonly stratum: string
  readonly crimeId: string
  readonly line: string
  readonly salt: string | null
}

/** What a frame holds, by reference. */
export const itemsOf = (tx: Tx, frameId: string): Promise<ItemRow[]> =>
  tx.$queryRaw`
    SELECT
      i.id, i.reference, i.stratum, i.crime_id AS "crimeId", coalesce(l.label, upper(i.reference)) AS line, l.salt
    FROM frame_item i
    LEFT JOIN frame_label l ON l.id = i.id
    WHERE i.frame_id = ${frameId}::uuid
    ORDER BY i.reference`

/** Saves what the seed of a frame draws, once it has both numbers. */
export const addDrawn = async (tx: Tx, frameId: string): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO drawn_item (id, frame_id, place, read_twice, look)
    SELECT d.item_id, ${frameId}::uuid, d.place, d.read_twice, d.look
    FROM registrar.draw_in_looks(${frameId}::uuid) d`
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

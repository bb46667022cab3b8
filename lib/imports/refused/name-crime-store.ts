import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'

/** What the registrar found out about a row that names no crime. */
export interface RowAnswer {
  /** Null is no crime held here. */
  readonly crimeId: string | null
  readonly reference: string | null
  readonly by: string
  readonly at: Date
  readonly reason: string | null
}

/** A row of an extract that names no crime: which one it is, why it was refused, and whom it names. What else it says is nowhere here. */
export interface UnnamedRow {
  readonly id: string
  readonly extractId: string
  readonly file: string
  readonly line: number
  readonly columns: string
  readonly reasons: string
  readonly since: Date
  /** The role and the key of whom it names, as far as they could be read. */
  readonly role: string | null
  readonly key: string | null
  /** What was answered about it, the first answer first: the last one counts. */
  readonly answers: readonly RowAnswer[]
}

/** One row that names no crime and is still missing; undefined where it is not. */
export async function unnamedRow(tx: Tx, rowId: string): Promise<UnnamedRow | undefined> {
  const [row] = await tx.$queryRaw<Omit<UnnamedRow, 'answers'>[]>`
    SELECT
      r.id::text, r.extract_id::text AS "extractId", r.file, r.line, r.columns, r.reasons, r.first_seen_at AS since,
      r.role, r.key
    FROM registrar.unnamed_rows() r
    WHERE r.id = ${rowId}::uuid`
  return row && { ...row, answers: await answersAbout(tx, rowId) }
}

const MOST_CRIMES = 10

/** The crimes here that whoever a row names has a part in, at most ten: it may be about one of them. */
export const crimesNamedBy = (tx: Tx, rowId: string): Promise<{ id: string; reference: string }[]> =>
  tx.$queryRaw`
    SELECT c.id::text, c.reference
    FROM reported_crime c
    WHERE c.id IN (SELECT registrar.crimes_named_by(${rowId}::uuid))
    ORDER BY c.reference
    LIMIT ${MOST_CRIMES}::int`

/** So many rows that name no crime and wait for the registrar to say whose they are, the longest missing first. */
export const waitingRows = (tx: Tx, most: number): Promise<WaitingRow[]> =>
  tx.$queryRaw<WaitingRow[]>`
    SELECT r.id::text AS "rowId", r.file, r.line, r.columns, r.reasons, r.first_seen_at AS since
    FROM registrar.rows_without_crime() r
    ORDER BY r.first_seen_at, r.line, r.id
    LIMIT ${most}::int`

const answersAbout = (tx: Tx, rowId: string): Promise<RowAnswer[]> =>
  tx.$queryRaw<RowAnswer[]>`
    SELECT a.crime_id::text AS "crimeId", c.reference, s.name AS by, a.at, w.text AS reason
    FROM refused_row_crime a
    JOIN personal.staff s ON s.id = a.by_id
    LEFT JOIN reported_crime c ON c.id = a.crime_id
    LEFT JOIN personal.words w ON w.id = a.reason_id
    WHERE a.refused_row_id = ${rowId}::uuid
    ORDER BY a.at`

/** Takes a row for this transaction, so that two answers about it come one after the other. */
export async function lockRow(tx: Tx, rowId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM personal.refused_row WHERE id = ${rowId}::uuid FOR UPDATE`
}

/** How many rows name no crime and wait for the registrar: of an extract, or of all. */
export async function countWithoutCrime(tx: Tx, extractId?: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n
    FROM registrar.rows_without_crime() r
    WHERE ${extractId ?? null}::uuid IS NULL OR r.extract_id = ${extractId ?? null}::uuid`
  return row?.n ?? 0
}

/** A row that names no crime, of which nobody has said whose it is. */
export interface WaitingRow {
  readonly rowId: string
  readonly file: string
  readonly line: number
  readonly columns: string
  readonly reasons: string
  readonly since: Date
}

/** A row that names no crime and is still missing, with the answer that counts. */
export interface AnsweredRow {
  readonly rowId: string
  readonly file: string
  readonly line: number
  readonly crimeId: string | null
  readonly reference: string | null
  readonly by: string
  readonly at: Date
}

/** So many rows that name no crime and are still missing, of which the registrar has said whose they are, the last answer first. */
export const answeredRows = (tx: Tx, most: number): Promise<AnsweredRow[]> =>
  tx.$queryRaw<AnsweredRow[]>`
    SELECT
      r.id::text AS "rowId", r.file, r.line, c.id::text AS "crimeId", c.reference, s.name AS by, a.at
    FROM registrar.unnamed_rows() r
    JOIN refused_row_answer a ON a.refused_row_id = r.id
    JOIN personal.staff s ON s.id = a.by_id
    LEFT JOIN reported_crime c ON c.id = a.crime_id
    ORDER BY a.at DESC, r.id
    LIMIT ${most}::int`

/** Keeps whose a row is; null is no crime held here. */
export async function addRowCrime(
  tx: Tx,
  found: { refusedRowId: string; crimeId: string | null; byId: string; at: Date; reasonId: string },
): Promise<void> {
  await tx.refusedRowCrime.create({ data: { id: newId(), ...found } })
}

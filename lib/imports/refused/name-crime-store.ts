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

/** A row of an extract that names no crime: which one it is, and why it was refused. What it says is nowhere here. */
export interface UnnamedRow {
  readonly id: string
  readonly extractId: string
  readonly file: string
  readonly line: number
  readonly columns: string
  readonly reasons: string
  readonly since: Date
  /** What was answered about it, the first answer first: the last one counts. */
  readonly answers: readonly RowAnswer[]
}

/** One row that names no crime and is still missing; undefined where it is not. */
export async function unnamedRow(tx: Tx, rowId: string): Promise<UnnamedRow | undefined> {
  const [row] = await tx.$queryRaw<Omit<UnnamedRow, 'answers'>[]>`
    SELECT
      r.id::text, r.extract_id::text AS "extractId", r.file, r.line, r.columns, r.reasons, r.first_seen_at AS since
    FROM registrar.unnamed_rows() r
    WHERE r.id = ${rowId}::uuid`
  return row && { ...row, answers: await answersAbout(tx, rowId) }
}

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

import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'

/** A row of an extract that names no crime: which one it is, and why it was refused. What it says is nowhere here. */
export interface RowWithoutCrime {
  readonly id: string
  readonly extractId: string
  readonly file: string
  readonly line: number
  readonly columns: string
  readonly reasons: string
  readonly since: Date
}

/** One row that names no crime and waits for the registrar; undefined where it waits no more. */
export async function rowWithoutCrime(tx: Tx, rowId: string): Promise<RowWithoutCrime | undefined> {
  const rows = await tx.$queryRaw<RowWithoutCrime[]>`
    SELECT
      r.id::text, r.extract_id::text AS "extractId", r.file, r.line, r.columns, r.reasons, r.first_seen_at AS since
    FROM registrar.rows_without_crime() r
    WHERE r.id = ${rowId}::uuid`
  return rows[0]
}

/** How many rows of an extract name no crime and wait for the registrar. */
export async function countWithoutCrime(tx: Tx, extractId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM registrar.rows_without_crime() r WHERE r.extract_id = ${extractId}::uuid`
  return row?.n ?? 0
}

/** Keeps whose a row is; null is no crime held here. */
export async function addRowCrime(
  tx: Tx,
  found: { refusedRowId: string; crimeId: string | null; byId: string; at: Date; reasonId: string },
): Promise<void> {
  await tx.refusedRowCrime.create({ data: { id: newId(), ...found } })
}

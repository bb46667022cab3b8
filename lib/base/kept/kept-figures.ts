import type { Tx } from '../database.ts'

/** A count with the place of the ledger at which it was made. */
export interface Counted {
  readonly asOf: string
}

/** The count kept under a name, if no entry since may have changed what an extract brought. */
export async function keptFigure<T extends Counted>(tx: Tx, name: string): Promise<T | undefined> {
  const rows = await tx.$queryRaw<{ value: T }[]>`
    SELECT value FROM kept_figure WHERE name = ${name} AND as_of >= registrar.last_brought()`
  return rows[0]?.value
}

/** Keeps a count, unless a later one is kept already. */
export async function keepFigure(tx: Tx, name: string, count: Counted): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO kept_figure (name, as_of, value)
    VALUES (${name}, ${count.asOf}::bigint, ${JSON.stringify(count)}::jsonb)
    ON CONFLICT (name) DO UPDATE SET as_of = excluded.as_of, value = excluded.value
    WHERE kept_figure.as_of <= excluded.as_of`
}

import type { Tx } from '../database.ts'
import { Prisma } from '../prisma/client.ts'

/** A count with the place of the ledger at which it was made. */
export interface Counted {
  readonly asOf: string
}

/** Whether a kept figure `k` still holds, in SQL: no entry since may have changed what an extract brought. */
export const HOLDS = Prisma.sql`k.as_of >= registrar.last_brought()`

/** The count kept under a name, if it still holds; with `further` conditions on the kept figure `k`, if these are met as well. */
export async function keptFigure<T extends Counted>(
  tx: Tx,
  name: string,
  further: Prisma.Sql = Prisma.sql`true`,
): Promise<T | undefined> {
  const rows = await tx.$queryRaw<{ value: T }[]>`
    SELECT k.value FROM kept_figure k WHERE k.name = ${name} AND ${HOLDS} AND ${further}`
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

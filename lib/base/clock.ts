import type { Tx } from './database.ts'

/**
 * The time of the one clock: the database's, to the millisecond. In a demonstration it may stand apart from the
 * machine's. This is the only place that reads a clock.
 */
export async function now(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT registrar.now() AS now`
  if (!row) throw new Error('the clock did not answer')
  return row.now
}

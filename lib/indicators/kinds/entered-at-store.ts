import { Prisma } from '#lib/base/prisma/client'

/**
 * A moment before which everything is in the log by this place of it, in SQL: a day before its entry, since what is saved bears the
 * time at which its transaction asked, and may be entered after what asked later. Before everything where there is no such entry.
 */
export const enteredAt = (place: bigint): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(max(e.at) - interval '1 day', '-infinity') FROM ledger.entry e WHERE e.seq = ${place})`

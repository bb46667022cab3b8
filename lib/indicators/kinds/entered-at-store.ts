import { Prisma } from '#lib/base/prisma/client'

/** When the entry at a place of the log was made, in SQL; before everything where there is none. */
export const enteredAt = (place: bigint): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(max(e.at), '-infinity') FROM ledger.entry e WHERE e.seq = ${place})`

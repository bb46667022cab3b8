import { Prisma } from '#lib/base/prisma/client'

/** Cancellations `c` that were decided here, by the moment they took effect: those that `hit` says, as `what` in words. */
export const cancelledCases = (hit: Prisma.Sql, what: Prisma.Sql, joined: Prisma.Sql = Prisma.empty): Prisma.Sql =>
  Prisma.sql`
    SELECT c.crime_id, c.took_effect_at AS at, c.category, ${hit} AS hit, ${what} AS what
    FROM cancellation c
    ${joined}
    WHERE c.source = 'decided'`

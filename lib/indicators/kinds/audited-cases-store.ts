import { Prisma } from '#lib/base/prisma/client'
import { enteredAt } from './entered-at-store.ts'
import type { KeptMonths } from './indicator.ts'
import { cancelledCases } from './cancelled-cases-store.ts'

/** Readings give no crime in the log. */
export const AUDITED_MONTHS: KeptMonths = {
  by: 'cancelled',
  changing: (since) => Prisma.sql`
    SELECT c.took_effect_at AS at
    FROM audit_review v
    JOIN cancellation c ON c.decision_id = v.decision_id
    WHERE v.at >= ${enteredAt(since)}`,
}

/** Cancellations decided here: hits are those read in an audit of one of the kinds that `kind` says of a reading `v`. */
export const auditedCases = (kind: Prisma.Sql): Prisma.Sql => {
  const isAudited = Prisma.sql`EXISTS (SELECT FROM audit_review v WHERE v.decision_id = c.decision_id AND ${kind})`
  return cancelledCases(isAudited, Prisma.sql`CASE WHEN ${isAudited} THEN 'audited' ELSE 'not audited' END`)
}

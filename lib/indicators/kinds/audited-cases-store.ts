import { Prisma } from '#lib/base/prisma/client'
import type { KeptMonths } from './indicator.ts'
import { cancelledCases } from './cancelled-cases-store.ts'

/** Readings give no crime in the log, so what was read of late is counted anew; months are kept for one month at most. */
export const AUDITED_MONTHS: KeptMonths = {
  by: 'cancelled',
  changing: Prisma.sql`
    SELECT c.took_effect_at AS at
    FROM audit_review v
    JOIN cancellation c ON c.decision_id = v.decision_id
    WHERE v.at > (SELECT registrar.now()) - interval '32 days'`,
}

/** Cancellations decided here: hits are those read in an audit of one of the kinds that `kind` says of a reading `v`. */
export const auditedCases = (kind: Prisma.Sql): Prisma.Sql => {
  const isAudited = Prisma.sql`EXISTS (SELECT FROM audit_review v WHERE v.decision_id = c.decision_id AND ${kind})`
  return cancelledCases(isAudited, Prisma.sql`CASE WHEN ${isAudited} THEN 'audited' ELSE 'not audited' END`)
}

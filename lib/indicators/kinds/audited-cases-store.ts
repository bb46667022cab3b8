import { Prisma } from '#lib/base/prisma/client'
import { cancelledCases } from './cancelled-cases-store.ts'

/** Cancellations decided here: hits are those read in an audit of one of the kinds that `kind` says of a reading `v`. */
export const auditedCases = (kind: Prisma.Sql): Prisma.Sql => {
  const isAudited = Prisma.sql`EXISTS (SELECT FROM audit_review v WHERE v.decision_id = c.decision_id AND ${kind})`
  return cancelledCases(isAudited, Prisma.sql`CASE WHEN ${isAudited} THEN 'audited' ELSE 'not audited' END`)
}

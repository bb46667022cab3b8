import { Prisma } from '#lib/base/prisma/client'
import type { DecisionVerdict } from '#lib/base/prisma/enums'

interface Of {
  readonly of: readonly DecisionVerdict[]
  readonly hit: Prisma.Sql
  /** What the decision counted as, in words. */
  readonly what: Prisma.Sql
}

/** Decisions `d` on requests `r` by the moment they were made: of these verdicts, those that `hit` says. */
export const decisionCases = ({ of, hit, what }: Of): Prisma.Sql => Prisma.sql`
  SELECT r.crime_id, d.decided_at AS at, d.category, ${hit} AS hit, ${what} AS what
  FROM cancellation_decision d
  JOIN cancellation_request r ON r.id = d.request_id
  WHERE d.verdict = ANY (${[...of]}::decision_verdict[])`

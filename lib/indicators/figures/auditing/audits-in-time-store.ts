import { Prisma } from '#lib/base/prisma/client'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Were audits finished by the date they were due? */
export const auditsInTime: ShareIndicator = {
  kind: 'share',
  place: 13,
  needs: 'audit.see-results',
  lists: 'none',
  notBy: ['offence-group', 'category', 'offence-code', 'unit', 'area'],
  definition: {
    id: 'audits-in-time',
    version: 1,
    question: 'Were audits finished by the date they were due?',
    counted: 'of them, those in which everything drawn had been read by the end of that date',
    outOf: 'audits that were declared, whose date is past',
    leftOut: 'audits whose date is not past yet',
    better: 'higher',
    cohort: 'by the date the audit was due',
  },
  cases: () => Prisma.sql`
    SELECT
      NULL::uuid AS crime_id, NULL::category AS category, '' AS what,
      a.due_on::timestamp AT TIME ZONE 'Europe/London' AS at,
      coalesce(f.settled_at < (a.due_on + 1)::timestamp AT TIME ZONE 'Europe/London', false) AS hit
    FROM audit a
    LEFT JOIN LATERAL (
      SELECT max(r.settled_at) AS settled_at
      FROM audit_frame g
      JOIN drawn_reading r ON r.frame_id = g.id AND r.is_open
      WHERE g.audit_id = a.id AND g.abandoned_at IS NULL
      HAVING bool_and(r.finding IS NOT NULL)
    ) f ON true
    WHERE a.due_on < (registrar.now() AT TIME ZONE 'Europe/London')::date`,
}

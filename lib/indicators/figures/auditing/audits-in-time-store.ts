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
      coalesce(
        f.due <= (
          SELECT count(DISTINCT v.decision_id)
          FROM audit_review v
          WHERE v.frame_id = f.id AND v.at < (a.due_on + 1)::timestamp AT TIME ZONE 'Europe/London'
        ),
        false
      ) AS hit
    FROM audit a
    LEFT JOIN LATERAL (
      SELECT g.id, (SELECT sum(z.read) FROM jsonb_to_recordset(g.sizes) AS z(read integer)) AS due
      FROM audit_frame g
      WHERE g.audit_id = a.id AND g.abandoned_at IS NULL
      ORDER BY g.number DESC
      LIMIT 1
    ) f ON true
    WHERE a.due_on < (registrar.now() AT TIME ZONE 'Europe/London')::date`,
}

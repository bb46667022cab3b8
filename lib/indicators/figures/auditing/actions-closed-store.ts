import { Prisma } from '#lib/base/prisma/client'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Were actions from audits closed, with what shows it, by the date they were due? */
export const actionsClosed: ShareIndicator = {
  kind: 'share',
  place: 19,
  needs: 'audit.see-results',
  lists: 'none',
  notBy: ['offence-group', 'category', 'offence-code', 'unit', 'area'],
  definition: {
    id: 'actions-closed',
    version: 1,
    question: 'Were actions from audits closed by the date they were due?',
    counted:
      'of them, those that somebody other than their owner had closed by the end of that date, with what they looked at',
    outOf: 'actions whose date is past',
    leftOut: 'actions whose date is not past yet',
    better: 'higher',
    cohort: 'by the date the action was due',
  },
  cases: () => Prisma.sql`
    SELECT
      NULL::uuid AS crime_id, NULL::category AS category, '' AS what,
      a.due_on::timestamp AT TIME ZONE 'Europe/London' AS at,
      EXISTS (
        SELECT
        FROM audit_action_step s
        WHERE s.action_id = a.id
          AND s.kind = 'closed'
          AND s.at < (a.due_on + 1)::timestamp AT TIME ZONE 'Europe/London'
      ) AS hit
    FROM audit_action a
    WHERE a.due_on < (registrar.now() AT TIME ZONE 'Europe/London')::date`,
}

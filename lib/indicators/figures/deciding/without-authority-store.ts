import { Prisma } from '#lib/base/prisma/client'
import { BARS_THE_DECISION_MAKER } from '../../kinds/findings-store.ts'
import { decisionCases } from '../../kinds/decision-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

const WITHOUT = Prisma.sql`(
  NOT EXISTS (
    SELECT
    FROM role_grant g
    WHERE g.staff_id = d.decided_by
      AND g.role = d.role
      AND (d.decided_at AT TIME ZONE 'Europe/London')::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
  )
  OR d.verdict = 'authorise' AND EXISTS (
    SELECT FROM assessment a WHERE a.id = d.assessment_id AND ${BARS_THE_DECISION_MAKER}
  )
)`

/** Did everybody who decided have the authority? Asked of the roles and of what the rules found, not of the decision itself. */
export const withoutAuthority: ShareIndicator = {
  kind: 'share',
  place: 33,
  keepsMonths: { by: 'decided' },
  lists: 'hits',
  definition: {
    id: 'without-authority',
    version: 1,
    question: 'How many decisions were made without the authority for them?',
    counted:
      'decisions in a role the decision maker did not hold that day, and authorised requests with a rule on authority not met or not known',
    outOf: 'all decisions',
    leftOut: 'nothing',
    better: 'lower',
    cohort: 'by the date of the decision',
  },
  cases: () =>
    decisionCases({
      of: ['authorise', 'refuse', 'return'],
      hit: WITHOUT,
      what: Prisma.sql`'decided without authority'`,
    }),
}

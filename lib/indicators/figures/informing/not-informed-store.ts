import { Prisma } from '#lib/base/prisma/client'
import type { TableIndicator } from '../../kinds/indicator.ts'

/** Who is not informed yet, by how long they have waited: nobody falls out of it by waiting longer. */
export const notInformed: TableIndicator = {
  kind: 'table',
  unit: 'victims not informed yet',
  place: 12,
  columns: [
    { key: 'week', words: 'Up to 7 days' },
    { key: 'month', words: '8 to 28 days' },
    { key: 'quarter', words: '29 to 90 days' },
    { key: 'longer', words: 'Over 90 days' },
  ],
  definition: {
    id: 'not-informed',
    version: 1,
    question: 'How long have victims waited who are not informed yet?',
    counted: 'victims who had to be informed and are not, by the days since the duty to inform began',
    outOf: 'a count, not a share',
    leftOut: 'nothing: a victim for whom there is nobody to inform is counted by the finding, not here',
    better: 'lower',
    cohort: 'by the date the duty to inform began; as things stand now',
  },
  cases: () => Prisma.sql`
    SELECT
      y.crime_id, y.opened_at AS at, d.category,
      CASE
        WHEN (SELECT registrar.now()) <= y.opened_at + interval '7 days' THEN 'week'
        WHEN (SELECT registrar.now()) <= y.opened_at + interval '28 days' THEN 'month'
        WHEN (SELECT registrar.now()) <= y.opened_at + interval '90 days' THEN 'quarter'
        ELSE 'longer'
      END AS col,
      'not informed for ' || floor(extract(epoch FROM (SELECT registrar.now()) - y.opened_at) / 86400)
        || ' days' AS what
    FROM duty_to_inform y
    LEFT JOIN cancellation_decision d ON d.id = y.decision_id
    WHERE y.occasion = 'before_cancelling' AND y.state = 'open'`,
}

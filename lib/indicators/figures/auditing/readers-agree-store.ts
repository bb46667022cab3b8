import { Prisma } from '#lib/base/prisma/client'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Do two readers who know nothing of each other find the same? */
export const readersAgree: ShareIndicator = {
  kind: 'share',
  place: 18,
  needs: 'audit.see-results',
  lists: 'none',
  definition: {
    id: 'readers-agree',
    version: 1,
    question: 'Do two readers of one case find the same?',
    counted: 'of them, those of which both readers found the same, before anybody settled it',
    outOf: 'cases that chance had read twice, with both readings given; the page of each audit has kappa and AC1',
    leftOut: 'cases read again because the first reader did not find them right; targeted dips; frames given up',
    better: 'higher',
    cohort: 'by the date of the second reading',
  },
  cases: () => Prisma.sql`
    SELECT
      r.crime_id, b.at, d.category, r.first_finding = r.second_finding AS hit,
      CASE WHEN r.first_finding = r.second_finding THEN 'both found the same' ELSE 'two readers differ' END AS what
    FROM drawn_reading r
    JOIN audit_frame f ON f.id = r.frame_id AND f.abandoned_at IS NULL
    JOIN audit_review b ON b.item_id = r.id AND b.stage = 'second'
    LEFT JOIN cancellation_decision d ON d.id = r.decision_id
    WHERE r.read_twice`,
}

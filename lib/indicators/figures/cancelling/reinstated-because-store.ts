import { Prisma } from '#lib/base/prisma/client'
import type { TableIndicator } from '../../kinds/indicator.ts'

/** How was it found that a crime should not have been cancelled? */
export const reinstatedBecause: TableIndicator = {
  kind: 'table',
  unit: 'reinstatements',
  place: 61,
  columns: [
    { key: 'audit', words: 'An audit' },
    { key: 'victim', words: 'The victim' },
    { key: 'inspection', words: 'An inspection' },
    { key: 'receiving_force', words: 'The receiving force' },
    { key: 'decision_maker', words: 'The decision maker' },
    { key: 'new_material', words: 'New material' },
    { key: 'other', words: 'Another way' },
  ],
  definition: {
    id: 'reinstated-because',
    version: 1,
    question: 'How was it found that crimes had to be reinstated?',
    counted: 'reinstatements, by what led to each',
    outOf: 'a count, not a share',
    leftOut: 'nothing',
    better: 'neither',
    cohort: 'by the date of the reinstatement',
  },
  cases: () => Prisma.sql`
    SELECT
      c.crime_id, r.at, c.category, r.found_by::text AS col,
      'reinstated, found by: ' || replace(r.found_by::text, '_', ' ') AS what
    FROM reinstatement r
    JOIN cancellation c ON c.id = r.cancellation_id`,
}

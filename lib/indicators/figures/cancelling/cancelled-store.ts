import { Prisma } from '#lib/base/prisma/client'
import type { TableIndicator } from '../../kinds/indicator.ts'

/** How many crimes were transferred or cancelled, and as what? */
export const cancelled: TableIndicator = {
  kind: 'table',
  unit: 'crimes transferred or cancelled',
  place: 30,
  keepsMonths: { by: 'cancelled' },
  columns: ['C1', 'C2', 'C3', 'C4', 'C5'].map((category) => ({ key: category, words: category })),
  apart: { key: 'before', words: 'cancelled before this product was used' },
  notBy: ['category'],
  definition: {
    id: 'cancelled',
    version: 1,
    question: 'How many crimes were transferred or cancelled, and as what?',
    counted: 'crimes transferred (C1) or cancelled (C2 to C5), by category',
    outOf: 'a count, not a share',
    leftOut: 'cancellations from before this product are counted apart',
    better: 'neither',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () => Prisma.sql`
    SELECT
      c.crime_id, c.took_effect_at AS at, c.category,
      CASE c.source WHEN 'decided' THEN c.category::text ELSE 'before' END AS col,
      'cancelled as ' || c.category AS what
    FROM cancellation c`,
}

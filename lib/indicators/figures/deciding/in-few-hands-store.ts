import { Prisma } from '#lib/base/prisma/client'
import { concentration } from '#lib/statistics/comparisons/concentration'
import { countInWords, percentInWords } from '#lib/statistics/model'
import type { PartsIndicator } from '../../kinds/indicator.ts'

/** In how few hands do decisions lie? Nobody is named, and nobody is a group. */
export const inFewHands: PartsIndicator = {
  kind: 'parts',
  place: 85,
  keepsMonths: { by: 'decided' },
  definition: {
    id: 'in-few-hands',
    version: 1,
    question: 'How are decisions spread over decision makers?',
    counted: 'decisions that authorised or refused a request, by decision maker; nobody is named',
    outOf: 'decisions that authorised or refused a request',
    leftOut: 'requests returned with questions',
    better: 'neither',
    cohort: 'by the date of the decision',
  },
  reckon: (parts) => {
    const spread = concentration(parts.map(({ of }) => of))
    if (spread === null) return []
    const { total } = spread
    return [
      { words: 'Decisions', value: countInWords(total) },
      { words: 'People who decided', value: countInWords(parts.length) },
      { words: 'As if so many had decided equally often', value: spread.effectiveNumber.toFixed(1) },
      { words: 'Share decided by whoever decided most', value: percentInWords(spread.shareOfFirst, total) },
      { words: 'Share decided by the three who decided most', value: percentInWords(spread.shareOfFirstThree, total) },
    ]
  },
  cases: () => Prisma.sql`
    SELECT r.crime_id, d.decided_at AS at, d.category, true AS hit, d.decided_by::text AS part, 'decided' AS what
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE d.verdict IN ('authorise', 'refuse')`,
}

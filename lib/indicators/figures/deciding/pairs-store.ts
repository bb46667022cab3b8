import { Prisma } from '#lib/base/prisma/client'
import { standingOf } from '#lib/statistics/charts/funnel'
import { countInWords } from '#lib/statistics/model'
import type { Part, PartsIndicator } from '../../kinds/indicator.ts'

/** With fewer decisions a pair that always agrees is no surprise. */
const ENOUGH = 10

/** How many pairs authorise so often that the other pairs do not explain it (99.8% limits of a funnel). */
function farAbove(pairs: readonly Part[]): number {
  const all = pairs.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 })
  return pairs.filter(({ hits, of }) => {
    const others = { hits: all.hits - hits, of: all.of - of }
    if (of < ENOUGH || others.of === 0 || others.hits === others.of) return false
    // A funnel needs a target between 0 and 1: where the others authorise nothing, anything is more than they explain.
    return others.hits === 0 ? hits > 0 : standingOf({ hits, of }, others.hits / others.of) === 'alarm above'
  }).length
}

/** Does one decision maker authorise what one officer requests, time and again? Nobody is named, and nobody is a group. */
export const pairs: PartsIndicator = {
  kind: 'parts',
  place: 86,
  keepsMonths: { by: 'decided' },
  definition: {
    id: 'pairs',
    version: 1,
    question: 'Are requests of one officer always authorised by the same decision maker?',
    counted: 'pairs of an officer who requested and a decision maker who decided; nobody is named',
    outOf: 'decisions that authorised or refused a request',
    leftOut: 'requests returned with questions',
    better: 'neither',
    cohort: 'by the date of the decision',
  },
  reckon: (parts) => {
    if (parts.length === 0) return []
    const often = parts.filter(({ of }) => of >= ENOUGH)
    return [
      { words: 'Pairs', value: countInWords(parts.length) },
      { words: 'Pairs with 10 decisions or more', value: countInWords(often.length) },
      { words: 'Of these, pairs in which all were authorised', value: countInWords(often.filter(isAlways).length) },
      {
        words: 'Of these, pairs that authorise more than the other pairs explain (99.8% limits)',
        value: countInWords(farAbove(parts)),
      },
    ]
  },
  cases: () => Prisma.sql`
    SELECT
      r.crime_id, d.decided_at AS at, d.category, d.verdict = 'authorise' AS hit,
      r.requester_id || ' ' || d.decided_by AS part, 'decided' AS what
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE d.verdict IN ('authorise', 'refuse')`,
}

const isAlways = ({ hits, of }: Part): boolean => hits === of

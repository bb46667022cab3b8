import type { Tx } from '#lib/base/database'
import { definitionOf, finestOf } from '#lib/indicators/count-finest'
import type { Period } from '#lib/indicators/model'
import { type Basis, MEASURE_NAMES, MEASURES } from './tables/basis.ts'

/** What a report of a period is made of, counted now. */
export interface CountedBasis {
  readonly basis: Basis
  readonly countedAt: Date
  /** The entries of the log when it was counted. */
  readonly entries: number
}

/** Counts everything that a report of a period is made of, at one moment. */
export async function countBasis(tx: Tx, period: Pick<Period, 'from' | 'to'>): Promise<CountedBasis> {
  const { at, entries, counts } = await finestOf(tx, Object.values(MEASURES), period)
  return {
    countedAt: at,
    entries,
    basis: {
      counts: MEASURE_NAMES.flatMap((measure) =>
        counts.filter(({ id }) => id === MEASURES[measure]).map(({ id: _, ...count }) => ({ measure, ...count })),
      ),
      definitions: Object.fromEntries(MEASURE_NAMES.map((measure) => [measure, notesOf(MEASURES[measure])])),
    },
  }
}

function notesOf(id: string): string[] {
  const { counted, outOf, leftOut, cohort, version } = definitionOf(id)
  return [
    `Counted: ${counted}`,
    `Out of: ${outOf}`,
    `Left out: ${leftOut}`,
    `Put in the period ${cohort}`,
    `Definition ${id}, version ${String(version)}`,
  ]
}

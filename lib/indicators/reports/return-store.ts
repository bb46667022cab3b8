import type { Tx } from '#lib/base/database'
import type { Category } from '#lib/base/prisma/enums'
import { keyedCases } from '../counting/counts-store.ts'
import { cancellationRate } from '../figures/cancelling/cancellation-rate-store.ts'
import type { Bounds } from '../kinds/indicator.ts'

/** Crimes of an offence code that are transferred or cancelled now as one category. */
export interface CancelledNow {
  readonly key: string
  readonly category: Category
  readonly n: number
}

/** Of the crimes that `cancellation-rate` counts in a period, those transferred or cancelled now, by offence code and category. */
export const cancelledNow = (tx: Tx, bounds: Bounds): Promise<CancelledNow[]> => tx.$queryRaw<CancelledNow[]>`
  SELECT c.key, c.category, count(*)::int AS n
  FROM (${keyedCases(cancellationRate, 'offence-code', bounds)}) c
  WHERE c.category IS NOT NULL
  GROUP BY 1, 2`

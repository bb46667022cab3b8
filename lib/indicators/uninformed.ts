import { readSnapshot } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { countCases } from './counting/kept-months.ts'
import { sharesOf } from './counting/shapes.ts'
import { victimsInformed } from './figures/informing/victims-informed-store.ts'
import { boundsOf } from './kinds/bounds.ts'
import type { Period } from './kinds/indicator.ts'

/**
 * Victims not informed among those who had to be, in a period: a full count, which has no interval. For readers inside the
 * force, who may see small numbers.
 */
export const victimsNotInformed = (
  permit: Permit<'report.follow'>,
  period: Period,
): Promise<{ readonly hits: number; readonly of: number }> =>
  readSnapshot(permit, async (tx) => {
    const counts = await countCases(tx, { indicator: victimsInformed, grouping: 'all' }, boundsOf(period))
    const [all] = sharesOf(counts)
    return { hits: (all?.of ?? 0) - (all?.hits ?? 0), of: all?.of ?? 0 }
  })

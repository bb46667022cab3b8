import { readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { countShares } from './counting/counts-store.ts'
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
  readUnscoped(permit, async (tx) => {
    const [all] = await countShares(tx, victimsInformed, 'all', boundsOf(period))
    return { hits: (all?.of ?? 0) - (all?.hits ?? 0), of: all?.of ?? 0 }
  })

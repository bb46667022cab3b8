import { readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { victimsInformed } from './figures/victims-informed-store.ts'
import type { Period } from './model.ts'

/**
 * Victims not informed among those who had to be, in a period: a full count, which has no interval. For readers inside the
 * force, who may see small numbers.
 */
export const victimsNotInformed = (
  permit: Permit<'report.follow'>,
  period: Period,
): Promise<{ readonly hits: number; readonly of: number }> =>
  readUnscoped(permit, async (tx) => {
    const counts = await victimsInformed.count(tx, period)
    const of = counts.reduce((all, group) => all + group.of, 0)
    return { hits: of - counts.reduce((all, group) => all + group.hits, 0), of }
  })

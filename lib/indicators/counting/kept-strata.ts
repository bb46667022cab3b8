import { readSnapshot, type Tx, writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { GroupStrata } from '../kinds/group.ts'
import type { Grouping } from '../kinds/grouping.ts'
import type { Bounds, Indicator } from '../kinds/indicator.ts'
import { countStrata } from './counts-store.ts'
import { type AskedStrata, type CountedStrata, countedStrata, keepCounted, keptStrata } from './kept-strata-store.ts'

/**
 * Keeps what audits found of a period, of the indicators that are about samples, where what is kept does not hold any more: after a
 * reading, a frame, an extract, or an entry about a crime that a frame holds.
 */
export async function keepStrata(
  permit: Permit,
  asked: readonly { readonly indicator: Indicator; readonly grouping: Grouping }[],
  bounds: Bounds,
): Promise<void> {
  const samples = asked.flatMap(({ indicator, grouping }) => samplesOf(indicator, grouping, bounds))
  if (samples.length === 0) return
  const counted = await readSnapshot(permit, async (tx) => {
    const fresh: (readonly [AskedStrata, CountedStrata])[] = []
    for (const each of samples) if (!(await keptStrata(tx, each))) fresh.push([each, await countedStrata(tx, each)])
    return fresh
  })
  if (counted.length === 0) return
  await writeAs(permit, async (tx) => {
    for (const [each, strata] of counted) await keepCounted(tx, each, strata)
  })
}

/** What is counted of an indicator of samples: by the grouping, and all together. */
const samplesOf = (indicator: Indicator, grouping: Grouping, bounds: Bounds): readonly AskedStrata[] =>
  indicator.kind === 'sample'
    ? [...new Set([grouping, 'all'] as const)].map((by) => ({ indicator, grouping: by, bounds }))
    : []

/** What audits found of a period: as it is kept, or counted. */
export const strataOf = async (tx: Tx, asked: AskedStrata): Promise<readonly GroupStrata[]> =>
  (await keptStrata(tx, asked)) ?? countStrata(tx, asked.indicator, asked.grouping, asked.bounds)

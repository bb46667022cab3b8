import { fullCount } from '#lib/statistics/proportions/proportion'
import type { Group, GroupCounts } from '../kinds/group.ts'
import type { ShareRow } from './figure.ts'
import { keyOfGroup } from '../kinds/group.ts'

interface Counts {
  readonly hits: number
  readonly of: number
}

/**
 * All cases together, then each group in its order. `total` is given where a case may stand in several groups, or where there
 * are none; else it is the sum.
 */
export function shareRows(
  groups: readonly Group[],
  counts: readonly GroupCounts[],
  total: Counts | undefined,
): readonly ShareRow[] {
  const cells = groups.map(
    ({ key }): Counts => counts.find((count) => keyOfGroup(count.key) === key) ?? { hits: 0, of: 0 },
  )
  const asProportion = (cell: Counts | undefined) => fullCount(cell?.hits ?? 0, cell?.of ?? 0)
  return [
    { key: 'all', name: 'All', shown: asProportion(total ?? sumOf(cells)) },
    ...groups.map((group, at) => ({ ...group, shown: asProportion(cells[at]) })),
  ]
}

const sumOf = (cells: readonly Counts[]): Counts =>
  cells.reduce((all, cell) => ({ hits: all.hits + cell.hits, of: all.of + cell.of }), { hits: 0, of: 0 })

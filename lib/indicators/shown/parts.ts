import type { Group, GroupParts } from '../kinds/group.ts'
import { keyOfGroup } from '../kinds/group.ts'
import type { Part, PartsIndicator } from '../kinds/indicator.ts'
import type { PartsRow } from './figure.ts'

/** What is reckoned of the parts of each group, all together first. */
export const partsRows = (
  { reckon }: PartsIndicator,
  groups: readonly Group[],
  found: readonly GroupParts[],
): readonly PartsRow[] => [
  { key: 'all', name: 'All', lines: reckon(addedUp(found.flatMap(({ parts }) => parts))) },
  ...groups.map((group) => ({
    ...group,
    lines: reckon(found.find(({ key }) => keyOfGroup(key) === group.key)?.parts ?? []),
  })),
]

/** The same part in several groups is one. */
function addedUp(parts: readonly Part[]): readonly Part[] {
  const byPart = new Map<string, Part>()
  for (const { part, hits, of } of parts) {
    const before = byPart.get(part)
    byPart.set(part, { part, hits: (before?.hits ?? 0) + hits, of: (before?.of ?? 0) + of })
  }
  return [...byPart.values()]
}

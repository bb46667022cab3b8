import type { Structure } from './closure.ts'
import type { Asked } from './parts.ts'

/** What is hidden of a draft so far. */
export interface Hiding {
  readonly structure: Structure
  readonly shown: readonly boolean[]
  readonly hidden: ReadonlySet<string>
  readonly started: ReadonlySet<string>
  readonly hiddenBefore: ReadonlySet<string>
}

/**
 * Blocks to hide next, one for each group of unprotected counts: the one that costs least of those that bear on it. Counts
 * may decide here: any table in which these blocks have primary cells starts from where this one arrives.
 */
export const blocksToHide = (hiding: Hiding, unprotected: readonly Asked[]): readonly string[] => {
  const chosen = new Set<string>()
  const done = new Set<string>()
  for (const asked of unprotected) {
    const candidates = bearingOn(hiding, asked)
    if (candidates.some((block) => done.has(block))) continue
    const costs = costsOf(hiding)
    const [best] = candidates.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0) || (a < b ? -1 : 1))
    if (best === undefined) continue
    chosen.add(best)
    for (const block of candidates) done.add(block)
  }
  return [...chosen]
}

/** Blocks of the draft with a cell that overlaps, or that is added up with, one of the entries. */
const bearingOn = ({ structure, hidden, started, hiddenBefore }: Hiding, { entries }: Asked): string[] => {
  const { scene, unknowns } = structure
  const last = scene.publications.length - 1
  const concerned = new Set(entries.flatMap((at) => unknowns[at] ?? []))
  const names = new Set(
    entries.flatMap((at) => (scene.entries[at]?.publication === last ? [scene.entries[at].cell.name] : [])),
  )
  const together = new Set(
    (scene.publications[last]?.sums ?? []).flatMap(({ whole, parts }) =>
      parts.some((part) => names.has(part)) || names.has(whole) ? [whole, ...parts] : [],
    ),
  )
  const blocks = scene.entries.flatMap(({ publication, cell }, at) => {
    if (publication !== last || started.has(cell.block) || hiddenBefore.has(cell.block)) return []
    const overlaps = (unknowns[at] ?? []).some((unknown) => concerned.has(unknown))
    const bears = hidden.has(cell.block) ? overlaps : overlaps || together.has(cell.name)
    return bears ? [cell.block] : []
  })
  return [...new Set(blocks)]
}

/** What is lost by hiding a block: a large count is worth more than a small one, but not in proportion. */
const costsOf = ({ structure: { scene, unknowns }, hidden }: Hiding): Map<string, number> => {
  const costs = new Map<string, number>()
  for (const [at, { publication, cell }] of scene.entries.entries()) {
    if (publication !== scene.publications.length - 1) continue
    const cost = hidden.has(cell.block) ? 0 : (1 + Math.log2(1 + cell.count)) * (unknowns[at]?.length ?? 1)
    costs.set(cell.block, (costs.get(cell.block) ?? 0) + cost)
  }
  return costs
}

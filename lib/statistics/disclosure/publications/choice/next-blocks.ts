import type { Structure } from './closure.ts'
import { FEWEST_VALUES } from '../cells/model.ts'
import type { Asked } from '../proof/parts.ts'
import type { Sensitive } from '../proof/primary.ts'

/** What is hidden of a draft so far. */
export interface Hiding {
  readonly structure: Structure
  readonly sensitive: readonly Sensitive[]
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
  const costs = costsOf(hiding)
  // A complement says itself which cells give it away, and it is often why the hidden cells have too few values.
  const complements = cheapest(
    hiding,
    costs,
    unprotected.filter(({ isHidden }) => !isHidden),
  )
  return complements.length > 0 ? complements : cheapest(hiding, costs, unprotected)
}

const cheapest = (hiding: Hiding, costs: ReadonlyMap<string, number>, unprotected: readonly Asked[]): string[] => {
  const chosen = new Set<string>()
  const done = new Set<string>()
  const open = new Set(
    [...costs.keys()].filter((block) => !hiding.started.has(block) && !hiding.hiddenBefore.has(block)),
  )
  for (const asked of unprotected) {
    const candidates = bearingOn(hiding, asked, open)
    if (candidates.some((block) => done.has(block))) continue
    const [best] = candidates.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0) || (a < b ? -1 : 1))
    if (best === undefined) continue
    chosen.add(best)
    for (const block of candidates) done.add(block)
  }
  return [...chosen]
}

/** The nearest blocks that overlap the entries, or that are added up with them, directly or through others. */
const bearingOn = (
  { structure: { scene, unknowns } }: Hiding,
  { entries, isHidden }: Asked,
  open: ReadonlySet<string>,
): string[] => {
  const last = scene.publications.length - 1
  const sums = scene.publications[last]?.sums ?? []
  const concerned = new Set(entries.flatMap((at) => unknowns[at] ?? []))
  const own = scene.entries.flatMap(({ publication, cell }, at) => (publication === last ? [{ cell, at }] : []))
  const named = own.flatMap(({ cell, at }) =>
    !isHidden && entries.includes(at) && open.has(cell.block) ? [cell.block] : [],
  )
  if (named.length > 0) return [...new Set(named)]
  let near = new Set(
    own.flatMap(({ cell, at }) => ((unknowns[at] ?? []).some((unknown) => concerned.has(unknown)) ? [cell.name] : [])),
  )
  for (;;) {
    const blocks = own.flatMap(({ cell }) => (near.has(cell.name) && open.has(cell.block) ? [cell.block] : []))
    if (blocks.length > 0) return [...new Set(blocks)]
    const wider = new Set([
      ...near,
      ...sums.flatMap(({ parts }) => (parts.some((part) => near.has(part)) ? parts : [])),
    ])
    if (wider.size === near.size) return []
    near = wider
  }
}

/**
 * What is lost by hiding each block: a large count is worth more than a small one, but not in proportion, and a total more
 * than its parts. Where readers can see that no cell can be from 1 to 4, hiding the block could never be explained: left out.
 */
const costsOf = ({ structure: { scene, unknowns }, sensitive, shown, hidden }: Hiding): Map<string, number> => {
  const last = scene.publications.length - 1
  const inside = scene.entries.map((_, at) => new Set(unknowns[at]))
  const large = [...scene.entries.keys()].filter(
    (at) => shown[at] && (scene.entries[at]?.cell.count ?? 0) >= FEWEST_VALUES,
  )
  const isPinned = (at: number, block: string) =>
    large.some(
      (other) =>
        !(scene.entries[other]?.publication === last && scene.entries[other].cell.block === block) &&
        (unknowns[other] ?? []).every((unknown) => inside[at]?.has(unknown)),
    )
  const costs = new Map<string, number>()
  const seen = new Set(
    scene.entries.flatMap(({ publication, key }, at) => (publication !== last && shown[at] ? [key] : [])),
  )
  const complementary = sensitive.filter(
    ({ whole, parts }) =>
      whole !== null &&
      scene.entries[whole]?.publication !== last &&
      !parts.some((at) => seen.has(scene.entries[at]?.key ?? '')),
  )
  const possible = new Set(complementary.flatMap(({ publication, block }) => (publication === last ? [block] : [])))
  for (const [at, { publication, cell }] of scene.entries.entries()) {
    if (publication !== last) continue
    const cost = hidden.has(cell.block) ? 0 : (1 + Math.log2(1 + cell.count)) * (unknowns[at]?.length ?? 1)
    costs.set(cell.block, (costs.get(cell.block) ?? 0) + cost)
    if (!possible.has(cell.block) && !isPinned(at, cell.block)) possible.add(cell.block)
  }
  return new Map([...costs].filter(([block]) => possible.has(block)))
}

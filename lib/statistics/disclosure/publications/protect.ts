import { closedBlocks, type Structure } from './choice/closure.ts'
import { sceneOf, unrevised, type Scene } from './cells/entries.ts'
import { regionKey, type Cell, type Draft, type Published } from './cells/model.ts'
import { blocksToHide } from './choice/next-blocks.ts'
import { prove, type Memory, type Proof } from './proof/proof.ts'
import { primaryBlocks, sensitiveCounts } from './proof/primary.ts'
import type { Start } from './proof/question.ts'
import type { Solver } from './linear/solver.ts'
import { isSmallCount } from '../small-cells.ts'

/** A draft that may be published, with its proof; or the tables that must be merged into coarser ones first. */
export type Protection =
  | {
      readonly kind: 'protected'
      readonly published: Published
      readonly proof: Proof
      readonly scene: Scene
      /** Which entries of the scene readers see. */
      readonly shown: readonly boolean[]
    }
  | { readonly kind: 'merge'; readonly tables: readonly string[] }

/**
 * Chooses what is hidden in a draft, given all that was published before. It is published only if each hidden cell, of it and
 * of every earlier publication, keeps five values for a reader who knows all publications and this procedure.
 */
export const protect = (history: readonly Published[], draft: Draft, solver: Solver): Protection => {
  const scene = sceneOf([...history, draft])
  const structure: Structure = { scene, unknowns: unrevised(scene), shownBefore: scene.entries.map(isShownBefore) }
  const hiddenBefore = blocksHiddenBefore(history, draft)
  const sensitive = sensitiveCounts(scene, structure.unknowns, structure.shownBefore)
  const started = primaryBlocks(scene, sensitive)
  const starts = history.map((one): Start => ({
    started: new Set(one.started),
    hiddenBefore: new Set(one.hiddenBefore),
  }))
  const memory: Memory = new Map()
  for (;;) {
    const hidden = closedBlocks(structure, [...started, ...hiddenBefore])
    const shown = shownEntries(structure, hidden, hiddenBefore)
    const proof = prove({ scene, shown, sensitive, starts: [...starts, { started, hiddenBefore }] }, solver, memory)
    if (proof.unprotected.length === 0) {
      const published = publishedAs(draft, scene, shown, { started, hiddenBefore })
      return { kind: 'protected', published, proof, scene, shown }
    }
    const more = blocksToHide({ structure, sensitive, shown, hidden, started, hiddenBefore }, proof.unprotected)
    if (more.length === 0) return { kind: 'merge', tables: tablesConcerned(scene, proof) }
    for (const block of more) started.add(block)
  }
}

const isShownBefore = ({ cell }: { cell: Cell }): boolean => 'status' in cell && cell.status === 'shown'

const blocksHiddenBefore = (history: readonly Published[], draft: Draft): Set<string> => {
  const keys = new Set(
    history.flatMap(({ cells }) =>
      cells.flatMap(({ status, region }) => (status === 'shown' ? [] : [regionKey(region)])),
    ),
  )
  return new Set(draft.cells.flatMap(({ region, block }) => (keys.has(regionKey(region)) ? [block] : [])))
}

/** Which entries readers see. A cell in a shown 0 is a shown 0 too: everybody knows it. */
const shownEntries = (
  { scene, unknowns, shownBefore }: Structure,
  hidden: ReadonlySet<string>,
  hiddenBefore: ReadonlySet<string>,
): boolean[] => {
  const last = scene.publications.length - 1
  const shown = scene.entries.map(({ publication, cell }, at) =>
    publication === last ? !hidden.has(cell.block) : shownBefore[at] === true,
  )
  const empty = new Set(
    scene.entries.flatMap(({ publication, cell }, at) =>
      shown[at] && cell.count === 0 && publication === last ? (unknowns[at] ?? []) : [],
    ),
  )
  return shown.map(
    (isShown, at) =>
      isShown ||
      (scene.entries[at]?.publication === last &&
        !hiddenBefore.has(scene.entries[at].cell.block) &&
        (unknowns[at] ?? []).every((unknown) => empty.has(unknown))),
  )
}

const publishedAs = (draft: Draft, scene: Scene, shown: readonly boolean[], start: Start): Published => {
  const visible = new Set(
    scene.entries.flatMap(({ publication, cell }, at) =>
      shown[at] && publication === scene.publications.length - 1 ? [cell.name] : [],
    ),
  )
  return {
    ...draft,
    cells: draft.cells.map((cell) => ({
      ...cell,
      status: visible.has(cell.name) ? 'shown' : isSmallCount(cell.count) ? 'primary' : 'secondary',
    })),
    started: [...start.started].sort(),
    hiddenBefore: [...start.hiddenBefore].sort(),
  }
}

const tablesConcerned = (scene: Scene, { unprotected }: Proof): string[] => {
  const last = scene.publications.length - 1
  const own = scene.entries.filter(({ publication }) => publication === last)
  const named = unprotected.flatMap(({ entries }) =>
    entries.flatMap((at) => (scene.entries[at]?.publication === last ? [scene.entries[at].cell.table] : [])),
  )
  return [...new Set(named.length > 0 ? named : own.map(({ cell }) => cell.table))].sort()
}

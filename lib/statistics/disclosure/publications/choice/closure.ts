import { eliminate, reduce, type Row } from '../linear/elimination.ts'
import type { Scene } from '../cells/entries.ts'

/** What the structure alone decides: where cells lie and which were hidden before, never a count. */
export interface Structure {
  readonly scene: Scene
  /** The unknowns of each entry. */
  readonly unknowns: readonly (readonly number[])[]
  /** True for each entry of an earlier publication that was shown. */
  readonly shownBefore: readonly boolean[]
}

/**
 * Blocks of the draft to hide so that no hidden cell, of it or of an earlier publication, is a sum or a difference of shown
 * ones: those given and, for each cell that still is, the block that takes in least among those it would be worked out from.
 * The same blocks always have the same answer, so that the choice gives nothing away.
 */
export const closedBlocks = (structure: Structure, blocks: Iterable<string>): ReadonlySet<string> => {
  const closed = new Set(blocks)
  for (;;) {
    const more = exposing(structure, closed)
    if (more.length === 0) return closed
    for (const block of more) closed.add(block)
  }
}

/** Blocks of the draft by which hidden cells can be worked out; for each such cell one, unless it is there already. */
const exposing = (structure: Structure, hidden: ReadonlySet<string>): string[] => {
  const { scene, unknowns } = structure
  const shown = scene.entries.map((_, at) => isShown(structure, hidden, at))
  const { pivots } = eliminate(scene.entries.flatMap((_, at) => (shown[at] ? [usedRow(unknowns[at] ?? [], at)] : [])))
  const sizes = blockSizes(structure)
  const found: string[] = []
  for (const at of scene.entries.keys()) {
    if (shown[at]) continue
    const rest = reduce(rowOf(unknowns[at] ?? []), pivots)
    if ([...rest.keys()].some((column) => column >= 0)) continue
    const candidates = [...rest.keys()].flatMap((used) => blockInDraft(scene, -used - 1))
    if (candidates.length === 0 || candidates.some((block) => found.includes(block))) continue
    found.push(candidates.reduce((best, next) => ((sizes.get(next) ?? 0) < (sizes.get(best) ?? 0) ? next : best)))
  }
  return found
}

const isShown = ({ scene, shownBefore }: Structure, hidden: ReadonlySet<string>, at: number): boolean => {
  const [block] = blockInDraft(scene, at)
  return block === undefined ? shownBefore[at] === true : !hidden.has(block)
}

const blockInDraft = ({ entries, publications }: Scene, at: number): string[] => {
  const entry = entries[at]
  return entry?.publication === publications.length - 1 ? [entry.cell.block] : []
}

const rowOf = (unknowns: readonly number[]): Row => new Map(unknowns.map((unknown) => [unknown, 1]))

/** A row that carries along which entry it was. */
const usedRow = (unknowns: readonly number[], at: number): Row => rowOf(unknowns).set(-at - 1, 1)

const blockSizes = ({ scene, unknowns }: Structure): Map<string, number> => {
  const sizes = new Map<string, number>()
  scene.entries.forEach((_, at) => {
    const [block] = blockInDraft(scene, at)
    if (block !== undefined) sizes.set(block, (sizes.get(block) ?? 0) + (unknowns[at]?.length ?? 0))
  })
  return sizes
}

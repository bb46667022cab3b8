import type { Scene } from './cells/entries.ts'
import { sumOf, workOut } from './linear/known.ts'
import { mergePieces } from './cells/regions.ts'
import { isSmallCount } from '../small-cells.ts'

/** A count that readers can work out for two vintages, and that changed by 1 to 4. */
export interface SmallChange {
  /** The cell, or the shown cells it is the complement of. */
  readonly names: readonly string[]
  readonly from: number
  readonly to: number
}

interface Target {
  readonly names: readonly string[]
  readonly pieces: readonly number[]
}

/**
 * Every shown cell and every complement of shown cells that changed by 1 to 4 between the last publication's vintage and
 * another, wherever both of its counts can be worked out: from a cell of the same region, or from others together.
 */
export const smallChanges = (scene: Scene, shown: readonly boolean[]): readonly SmallChange[] => {
  const last = scene.publications.at(-1)?.vintage ?? ''
  const others = new Set(scene.entries.map((entry) => vintageOf(scene, entry.publication)))
  others.delete(last)
  return [...others].flatMap((other) => {
    const targets = targetsOf(scene, shown, [last, other])
    const [now, before] = [last, other].map((vintage) => countsIn(scene, shown, vintage, targets))
    return targets.flatMap(({ names }, at) => {
      const [from, to] = [before?.[at], now?.[at]]
      return typeof from === 'number' && typeof to === 'number' && isSmallCount(Math.abs(to - from))
        ? [{ names, from, to }]
        : []
    })
  })
}

const vintageOf = ({ publications }: Scene, publication: number): string => publications[publication]?.vintage ?? ''

/** Shown cells, and of each shown whole what is left without one part, and without all shown parts. */
const targetsOf = (scene: Scene, shown: readonly boolean[], vintages: readonly string[]): Target[] => {
  const visible = new Map<string, Target>()
  scene.entries.forEach(({ publication, cell: { name }, pieces }, at) => {
    if (shown[at] && vintages.includes(vintageOf(scene, publication)))
      visible.set(`${publication} ${name}`, { names: [name], pieces })
  })
  const complements = scene.publications.flatMap(({ sums }, publication) =>
    sums.flatMap(({ whole, parts }) => {
      const all = visible.get(`${publication} ${whole}`)
      const seen = parts.flatMap((part) => visible.get(`${publication} ${part}`) ?? [])
      return all === undefined ? [] : [...seen.map((one) => without(all, [one])), without(all, seen)]
    }),
  )
  return [...visible.values(), ...complements].filter(({ pieces }) => pieces.length > 0)
}

const without = (whole: Target, parts: readonly Target[]): Target => {
  const taken = new Set(parts.flatMap(({ pieces }) => pieces))
  return {
    names: [...whole.names, ...parts.flatMap(({ names }) => names)],
    pieces: whole.pieces.filter((piece) => !taken.has(piece)),
  }
}

/** What the publications of one vintage say alone: each target's count, where it can be worked out. */
const countsIn = (
  scene: Scene,
  shown: readonly boolean[],
  vintage: string,
  targets: readonly Target[],
): (number | null)[] => {
  const own = scene.entries.filter(({ publication }, at) => shown[at] && vintageOf(scene, publication) === vintage)
  const unknowns = mergePieces([...own, ...targets].map(({ pieces }) => pieces))
  const known = workOut(
    own.map(({ cell: { count } }, at) => ({ unknowns: unknowns[at] ?? [], count })),
    unknowns,
  )
  if (known === null) throw new RangeError('What is published contradicts itself: a whole is not the sum of its parts')
  return targets.map((_, at) => {
    const { constant, terms } = sumOf(known, unknowns[own.length + at] ?? [])
    return terms.size === 0 ? constant : null
  })
}

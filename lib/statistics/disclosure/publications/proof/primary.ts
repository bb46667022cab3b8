import type { Scene } from '../cells/entries.ts'
import { isSmallCount } from '../../small-cells.ts'

/** A count that may not be known if it is from 1 to 4: a cell, or what is left of a whole without some parts. */
export interface Sensitive {
  readonly publication: number
  readonly block: string
  /** An entry, unless the count is that of the only part. */
  readonly whole: number | null
  readonly parts: readonly number[]
}

/**
 * For each block what makes it primary, if it is from 1 to 4: its cells; the complement of its cells in each of the
 * publication's sums; and the complement of each cell in the nearest cells shown before that take it in.
 */
export const sensitiveCounts = (
  scene: Scene,
  unknowns: readonly (readonly number[])[],
  shownBefore: readonly boolean[],
): Sensitive[] => [
  ...scene.entries.map(({ publication, cell: { block } }, at): Sensitive => ({
    publication,
    block,
    whole: null,
    parts: [at],
  })),
  ...complementsInSums(scene),
  ...complementsInEarlier(scene, unknowns, shownBefore),
]

const complementsInSums = ({ publications, entries }: Scene): Sensitive[] => {
  const places = new Map(entries.map(({ publication, cell }, at) => [`${publication} ${cell.name}`, at]))
  return publications.flatMap(({ sums }, publication) =>
    sums.flatMap(({ whole, parts }) => {
      const at = places.get(`${publication} ${whole}`)
      if (at === undefined) return []
      const blocks = new Map<string, number[]>()
      for (const part of parts) {
        const place = places.get(`${publication} ${part}`) ?? -1
        const block = entries[place]?.cell.block ?? ''
        blocks.set(block, [...(blocks.get(block) ?? []), place])
      }
      return blocks.size < 2 ? [] : [...blocks].map(([block, own]) => ({ publication, block, whole: at, parts: own }))
    }),
  )
}

const complementsInEarlier = (
  { entries, publications }: Scene,
  unknowns: readonly (readonly number[])[],
  shownBefore: readonly boolean[],
): Sensitive[] => {
  const sets = unknowns.map((own) => new Set(own))
  const isInside = (part: number, whole: number) =>
    (sets[part]?.size ?? 0) < (sets[whole]?.size ?? 0) && (unknowns[part] ?? []).every((one) => sets[whole]?.has(one))
  return entries.flatMap(({ publication, cell: { block } }, at) => {
    const around = [...entries.keys()].filter((other) => {
      const before = entries[other]?.publication ?? publication
      const isEarlier = before < publication && publications[before]?.vintage === publications[publication]?.vintage
      return isEarlier && shownBefore[other] === true && isInside(at, other)
    })
    const nearest = around.filter((one) => !around.some((other) => isInside(other, one)))
    return nearest.map((whole) => ({ publication, block, whole, parts: [at] }))
  })
}

/** The blocks of the last publication that are primary, with its counts as they are. */
export const primaryBlocks = ({ entries, publications }: Scene, sensitive: readonly Sensitive[]): Set<string> => {
  const count = (at: number) => entries[at]?.cell.count ?? 0
  const own = sensitive.filter(({ publication }) => publication === publications.length - 1)
  return new Set(
    own.flatMap(({ block, whole, parts }) => {
      const sum = parts.reduce((all, at) => all + count(at), 0)
      return isSmallCount(whole === null ? sum : count(whole) - sum) ? [block] : []
    }),
  )
}

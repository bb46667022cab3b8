import { checkWhole } from '../numbers/counts.ts'

/** How far a whole lies in few hands. */
export interface Concentration {
  readonly total: number
  /** The Herfindahl-Hirschman index: 1 where one has it all, 1/n where n have the same. */
  readonly index: number
  /** How many with equal parts would make the same index: 2.9 are "as if three did it all". */
  readonly effectiveNumber: number
  readonly shareOfFirst: number
  readonly shareOfFirstThree: number
  /** From 0, all the same, towards 1. */
  readonly gini: number
}

/** How far counts (decisions by each decision maker, say) lie in few hands; null of nothing. Counts are whole, 0 or more. */
export const concentration = (counts: readonly number[]): Concentration | null => {
  for (const count of counts) checkWhole(count)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const ordered = [...counts].sort((a, b) => b - a)
  const shareOf = (first: number) => ordered.slice(0, first).reduce((sum, count) => sum + count, 0) / total
  const index = counts.reduce((sum, count) => sum + (count / total) ** 2, 0)
  const n = counts.length
  const ranked = ordered.reduce((sum, count, at) => sum + (n - at) * count, 0)
  return {
    total,
    index,
    effectiveNumber: 1 / index,
    shareOfFirst: shareOf(1),
    shareOfFirstThree: shareOf(3),
    gini: (2 * ranked) / (n * total) - (n + 1) / n,
  }
}

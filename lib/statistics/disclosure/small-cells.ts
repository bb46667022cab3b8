import type { Counts } from '../numbers/counts.ts'

/** A cell of a table for outside readers: its counts, or that it is not shown. */
export type Cell = Counts | 'hidden'

/** Cells in the order they came in, with what the hidden ones come to together, and the total. */
export interface ShownCells {
  readonly cells: readonly Cell[]
  readonly together: Counts | null
  readonly total: Cell
}

/** True for a count from 1 to 4: few enough to point at people. */
export const isSmallCount = (count: number): boolean => count >= 1 && count <= 4

/** True for fewer than ten cases, or 1 to 4 hits. No cases at all point at nobody. */
export const isSmallCell = ({ hits, of }: Counts): boolean => of > 0 && (of < 10 || isSmallCount(hits))

const sum = (cells: readonly Counts[]): Counts =>
  cells.reduce((all, cell) => ({ hits: all.hits + cell.hits, of: all.of + cell.of }), { hits: 0, of: 0 })

/**
 * The cells that make up one total, fit for outside readers. Small cells are hidden, and then the smallest of the
 * others, until taking the shown ones from the total leaves at least two cells that are not small together either.
 * A total that is small itself is hidden with all its cells. Hiding across two tables of one period is not covered.
 */
export const hideSmallCells = (cells: readonly Counts[]): ShownCells => {
  const total = sum(cells)
  if (isSmallCell(total)) return { cells: cells.map(hiddenUnlessEmpty), together: null, total: 'hidden' }
  const hidden = new Set(cells.filter(isSmallCell))
  const bySize = cells.filter((cell) => cell.of > 0 && !hidden.has(cell)).sort((a, b) => a.of - b.of)
  for (const next of bySize) {
    if (!isSmallCell(sum([...hidden]))) break
    hidden.add(next)
  }
  return {
    cells: cells.map((cell) => (hidden.has(cell) ? 'hidden' : cell)),
    together: hidden.size === 0 ? null : sum([...hidden]),
    total,
  }
}

const hiddenUnlessEmpty = (cell: Counts): Cell => (cell.of === 0 ? cell : 'hidden')

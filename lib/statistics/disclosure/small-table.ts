import { possibleRange, type HiddenTable } from './possible-range.ts'
import { isSmallCount } from './small-cells.ts'

/** A count shown to outside readers, or that it is not. */
export type ShownCount = number | 'hidden'

export interface ShownTable {
  readonly rows: readonly (readonly ShownCount[])[]
  readonly rowTotals: readonly ShownCount[]
  readonly columnTotals: readonly ShownCount[]
  readonly total: ShownCount
}

interface Draft {
  readonly counts: readonly (readonly number[])[]
  readonly hidden: boolean[][]
}

const SMALL_BELOW = 5

/**
 * A two-way table of counts with its totals, fit for outside readers. Counts and totals of 1 to 4 are hidden, and
 * further cells with them, the smallest first, until nobody can work out from what is shown that a hidden count is
 * below five. Noughts are shown. Rows must be equally long; counts are whole numbers, 0 or more (else RangeError).
 */
export const hideSmallCounts = (rows: readonly (readonly number[])[]): ShownTable => {
  const counts = withTotals(rows)
  const draft: Draft = { counts, hidden: counts.map((row) => row.map(isSmallCount)) }
  for (const [row, column] of hiddenCells(draft)) protect(draft, row, column)
  const shown = counts.map((row, r) => row.map((count, c) => (draft.hidden[r]?.[c] === true ? 'hidden' : count)))
  const last = shown.at(-1) ?? []
  return {
    rows: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row.at(-1) ?? 0),
    columnTotals: last.slice(0, -1),
    total: last.at(-1) ?? 0,
  }
}

const withTotals = (rows: readonly (readonly number[])[]): number[][] => {
  const width = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== width)) throw new RangeError('Every row of a table has as many cells')
  if (rows.flat().some((count) => !Number.isSafeInteger(count) || count < 0))
    throw new RangeError('Counts are whole numbers, nought or more')
  const wide = rows.map((row) => [...row, add(row)])
  return [...wide, Array.from({ length: width + 1 }, (_, column) => add(wide.map((row) => row[column] ?? 0)))]
}

const add = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const hiddenCells = ({ hidden }: Draft): [number, number][] =>
  hidden.flatMap((cells, row) =>
    cells.flatMap((isHidden, column): [number, number][] => (isHidden ? [[row, column]] : [])),
  )

/** A count that could be anything over a range of five may well be five or more. */
const isProtected = (table: HiddenTable, row: number, column: number): boolean => {
  const { least, most } = possibleRange(table, row, column)
  return most - least >= SMALL_BELOW
}

/** Hides the three cells that, with this one, make the cheapest rectangle to protect it. The totals always can. */
const protect = (draft: Draft, row: number, column: number): void => {
  if (isProtected(draft, row, column)) return
  const rectangles = draft.counts
    .flatMap((cells, r) => cells.map((_, c) => ({ r, c })))
    .filter(({ r, c }) => r !== row && c !== column)
    .map(({ r, c }) =>
      hiding(draft, [
        [r, c],
        [row, c],
        [r, column],
      ]),
    ) // oxfmt-ignore
    .sort((a, b) => a.cost - b.cost)
  const chosen = rectangles.find(({ hidden }) => isProtected({ counts: draft.counts, hidden }, row, column))
  if (chosen === undefined) throw new Error('A hidden count could not be protected')
  chosen.hidden.forEach((cells, r) => (draft.hidden[r] = cells))
}

const hiding = (draft: Draft, cells: readonly [number, number][]): { hidden: boolean[][]; cost: number } => {
  const hidden = draft.hidden.map((row) => [...row])
  let cost = 0
  for (const [r, c] of cells) {
    if (hidden[r]?.[c] === false) cost += draft.counts[r]?.[c] ?? 0
    const row = hidden[r]
    if (row !== undefined) row[c] = true
  }
  return { hidden, cost }
}

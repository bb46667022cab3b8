/**
 * What a count is of: for each dimension the finest members it takes in. A dimension that is not named is taken in whole, and
 * the members that are named anywhere are all there are.
 */
export type Region = Readonly<Record<string, readonly string[]>>

/** A count in a publication. Cells of one block are hidden together, whatever their values are. */
export interface Cell {
  readonly table: string
  /** Unique in its publication. */
  readonly name: string
  readonly region: Region
  readonly count: number
  /** Unique in its publication. */
  readonly block: string
}

/** A cell that is the sum of others, all by their names. */
export interface Sum {
  readonly whole: string
  readonly parts: readonly string[]
}

/** A report, freedom-of-information extract, return or summary before anything is hidden in it. */
export interface Draft {
  readonly name: string
  /** The state of the data it was counted from: a revision has another one. */
  readonly vintage: string
  readonly cells: readonly Cell[]
  readonly sums: readonly Sum[]
}

/** Why a cell is hidden is known inside only; a reader sees one mark for both. */
export interface PublishedCell extends Cell {
  readonly status: 'shown' | 'primary' | 'secondary'
}

/** A draft with what is hidden in it. */
export interface Published extends Draft {
  readonly cells: readonly PublishedCell[]
  /** The blocks that would have been hidden anyway: one of their cells was hidden in an earlier publication. */
  readonly hiddenBefore: readonly string[]
  /** The blocks in each of which the proof takes one count to be from 1 to 4, and in no other. */
  readonly started: readonly string[]
}

/** A cell as readers get it. */
export interface PublicCell {
  readonly table: string
  readonly name: string
  readonly region: Region
  readonly count: number | 'not shown'
}

/** How many values a hidden count must still be able to have. */
export const FEWEST_VALUES = 5

/** What readers get of a publication. */
export const publicCells = (cells: Published['cells']): readonly PublicCell[] =>
  cells.map(({ table, name, region, count, status }) => ({
    table,
    name,
    region,
    count: status === 'shown' ? count : 'not shown',
  }))

/** One text for one region, however its dimensions and members are ordered. */
export const regionKey = (region: Region): string =>
  JSON.stringify(
    Object.keys(region)
      .sort()
      .map((dimension) => [dimension, [...new Set(region[dimension])].sort()]),
  )

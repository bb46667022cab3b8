export type { Definition, Period } from './kinds/indicator.ts'
export { type ChosenGrouping, type Grouping, GROUPING_WORDS, groupingOf, groupOf, GROUPINGS } from './kinds/grouping.ts'

/** One way in which the RMS and this product differ: how many crimes, and how many of them rapes. */
export interface DifferenceLine {
  readonly question: string
  readonly rape: number | 'not known'
  readonly all: number | 'not known'
}

/** All of them, and in words by which extract they are known, or that they are not. */
export interface DifferenceLines {
  readonly asOf: string
  readonly lines: readonly DifferenceLine[]
}

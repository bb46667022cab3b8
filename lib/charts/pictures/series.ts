import type { LineMark, Mark, PointMark, Size } from '../model.ts'
import { middleOf, type Month, monthTicks, steps } from '../layout/months.ts'
import { level, type Plot } from '../layout/plot.ts'

/** Fewer months than this have no limits: those would say more of chance than of the force. The run rules need as many. */
export const FEWEST_FOR_LIMITS = 10

/** A month as it is drawn: its value, null where there is none to draw, and whether it stands out. */
export interface DrawnMonth {
  readonly month: Month
  readonly value: number | null
  readonly standsOut: boolean
}

interface Series {
  readonly months: readonly DrawnMonth[]
  readonly mean: number | null
  /** The limits of each month, null where it has none; empty where there are too few months. */
  readonly limits: readonly (readonly (number | null)[])[]
}

/** A series of months: its mean and limits, a line from month to month, and a point a month. */
export function seriesMarks(plot: Plot, { months, mean, limits }: Series, size: Size): readonly Mark[] {
  return [
    ...plot.marks,
    ...monthTicks(plot, months.map(({ month }) => month), size), // prettier-ignore
    ...(mean === null ? [] : [level('mean', plot.place(mean), plot)]),
    ...limits.flatMap((levels) => steps(plot, levels)).map((places): Mark => ({ kind: 'line', look: 'limit', places })),
    ...joined(plot, months),
    ...pointsOf(plot, months, size),
  ]
}

const pointsOf = (plot: Plot, months: readonly DrawnMonth[], { text }: Size): PointMark[] =>
  months.flatMap(({ month, value, standsOut }, at): PointMark[] =>
    value === null
      ? []
      : [
          {
            kind: 'point',
            shape: standsOut ? 'diamond' : 'circle',
            x: middleOf(plot, months.length, at),
            y: plot.place(value),
            radius: text * (standsOut ? 0.5 : 0.32),
            row: month,
          },
        ],
  )

/** Lines between months that follow each other; a month without a value breaks the line. */
function joined(plot: Plot, months: readonly DrawnMonth[]): LineMark[] {
  const pieces: { x: number; y: number }[][] = [[]]
  for (const [at, { value }] of months.entries()) {
    if (value === null) pieces.push([])
    else pieces.at(-1)?.push({ x: middleOf(plot, months.length, at), y: plot.place(value) })
  }
  return pieces
    .filter((places) => places.length > 1)
    .map((places): LineMark => ({ kind: 'line', look: 'series', places }))
}

import { countInWords } from '#lib/statistics/model'
import { fullCount } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'
import { keyOfFills } from '../layout/keys.ts'
import { type Month, monthInWords, monthsInWords, monthTicks, stripOf } from '../layout/months.ts'
import { LEAST, type Plot, plotOf } from '../layout/plot.ts'
import { type BarMark, type Chart, MOST_KINDS, type Picture, type Size } from '../model.ts'

/** Counts of kinds by month in the order of time: parts of a whole, such as crimes cancelled by category. */
export interface StackedMonths {
  /** At most five. */
  readonly kinds: readonly string[]
  /** One count a kind. */
  readonly months: readonly { readonly month: Month; readonly counts: readonly number[] }[]
  /** What is counted: 'Crimes cancelled'. */
  readonly what: string
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** Bars of months, each in parts by kind. Throws a RangeError on more kinds than there are fills. */
export function stackedMonths(data: StackedMonths): Chart {
  const { kinds, months, what } = data
  if (kinds.length > MOST_KINDS) throw new RangeError(`A picture has at most ${String(MOST_KINDS)} kinds`)
  const total = sum(months.flatMap(({ counts }) => counts))
  return {
    sentence: sentenceOf(data, total),
    key: keyOfFills(kinds),
    notes: [],
    columns: [{ text: 'Month' }, ...kinds.map((text) => ({ text, numeric: true })), { text: 'All', numeric: true }],
    rows: months.map(({ month, counts }) => ({
      key: month,
      cells: [monthInWords(month), ...counts.map(countInWords), countInWords(sum(counts))],
    })),
    draw: total === 0 ? null : (size) => pictureOf({ kinds, months, what }, size),
  }
}

function sentenceOf({ kinds, months, what }: StackedMonths, total: number): string {
  const period = monthsInWords(months.map(({ month }) => month))
  if (total === 0) return `${what}: none, ${period}.`
  const parts = kinds.map((kind, at) => {
    const count = sum(months.map(({ counts }) => counts[at] ?? 0))
    return `${kind} ${proportionInWords(fullCount(count, total))}`
  })
  return `${what}: ${countInWords(total)}, ${period}: ${parts.join(', ')}.`
}

function pictureOf({ months, what }: StackedMonths, size: Size): Picture {
  const plot = plotOf({
    size,
    titles: { values: what, base: 'Month' },
    highest: Math.max(...months.map(({ counts }) => sum(counts))),
    least: LEAST.count,
    inWords: countInWords,
    linesBelow: 1,
  })
  const bars = months.flatMap(({ month, counts }, at) => barsOf(plot, { month, counts, at, of: months.length }))
  return { ...size, marks: [...plot.marks, ...monthTicks(plot, months.map(({ month }) => month), size), ...bars] } // prettier-ignore
}

const GAP = 0.15

function barsOf(
  plot: Plot,
  { month, counts, at, of }: { month: Month; counts: readonly number[]; at: number; of: number },
): BarMark[] {
  const strip = stripOf(plot, of)
  return counts.flatMap((count, fill): BarMark[] => {
    if (count === 0) return []
    const before = sum(counts.slice(0, fill))
    const [top, bottom] = [plot.place(before + count), plot.place(before)]
    return [
      {
        ...{ kind: 'bar', fill, row: month, y: top, height: bottom - top },
        ...{ x: plot.left + strip * (at + GAP / 2), width: strip * (1 - GAP) },
      },
    ]
  })
}

import { scaleLinear } from 'd3-scale'
import { countInWords } from '#lib/statistics/model'
import { keyOfFills } from '../layout/keys.ts'
import { inLines, lineHeight, widthOf } from '../layout/texts.ts'
import { type BarMark, type Chart, type Mark, MOST_KINDS, type Picture, type Size, type TextMark } from '../model.ts'

export interface BarRow {
  readonly key: string
  readonly label: string
  /** One a kind; null is not known, and never drawn as 0. */
  readonly counts: readonly (number | null)[]
  readonly href?: string
}

/** Counts by group, in parts by kind: crimes by offence group and category, or requests by how long they have waited. */
export interface Bars {
  /** What a row is: 'Offence group'. */
  readonly what: string
  /** At most five. */
  readonly kinds: readonly string[]
  readonly rows: readonly BarRow[]
  readonly sentence: string
}

const known = (counts: BarRow['counts']): readonly number[] => counts.map((count) => count ?? 0)
const sum = (counts: BarRow['counts']): number => known(counts).reduce((all, count) => all + count, 0)
const inWords = (count: number | null): string => (count === null ? 'not known' : countInWords(count))
const sumInWords = (counts: BarRow['counts']): string =>
  counts.includes(null) ? `${countInWords(sum(counts))} known` : countInWords(sum(counts))

/** Bars from the left, one a group. The sentence is the caller's. Throws a RangeError on more kinds than there are fills. */
export function bars({ what, kinds, rows, sentence }: Bars): Chart {
  if (kinds.length > MOST_KINDS) throw new RangeError(`A picture has at most ${String(MOST_KINDS)} kinds`)
  const hasSum = kinds.length > 1
  return {
    sentence,
    key: hasSum ? keyOfFills(kinds) : [],
    notes: [],
    columns: [
      { text: what },
      ...kinds.map((text) => ({ text, numeric: true })),
      ...(hasSum ? [{ text: 'All', numeric: true }] : []),
    ],
    rows: rows.map(({ key, label, counts, href }) => ({
      key,
      cells: [label, ...counts.map(inWords), ...(hasSum ? [sumInWords(counts)] : [])],
      href,
    })),
    draw: rows.length === 0 ? null : (size) => pictureOf(rows, size),
  }
}

/** The picture is as high as its rows need: each with its label above the bar and its number behind it. */
function pictureOf(rows: readonly BarRow[], { width, text }: Size): Picture {
  const beside = Math.max(...rows.map(({ counts }) => widthOf(sumInWords(counts), text))) + text
  const place = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ counts }) => sum(counts)))])
    .range([1, width - beside])
  const marks: Mark[] = []
  let y = 0
  for (const row of rows) {
    const lines = inLines(row.label, width, text)
    const bar = { top: y + lines.length * lineHeight(text) + text * 0.2, height: text * 1.4 }
    marks.push(...labelOf(lines, y, text), ...partsOf(row, bar, place), axisOf(bar), valueOf(row, bar, { place, text }))
    y = bar.top + bar.height + text * 0.7
  }
  return { width, height: y, marks }
}

interface BarPlace {
  readonly top: number
  readonly height: number
}

const labelOf = (lines: readonly string[], y: number, size: number): TextMark[] =>
  lines.map((text, n) => ({
    ...{ kind: 'text', look: 'label', text, size, anchor: 'start' },
    ...{ x: 0, y: y + size + n * lineHeight(size) },
  }))

function partsOf({ key, counts }: BarRow, { top, height }: BarPlace, place: (count: number) => number): BarMark[] {
  return known(counts).flatMap((count, fill): BarMark[] => {
    const before = sum(counts.slice(0, fill))
    const [from, to] = [place(before), place(before + count)]
    return count === 0 ? [] : [{ kind: 'bar', fill, row: key, x: from, y: top, width: to - from, height }]
  })
}

const axisOf = ({ top, height }: BarPlace): Mark => ({
  kind: 'line',
  look: 'axis',
  places: [
    { x: 1, y: top - 2 },
    { x: 1, y: top + height + 2 },
  ],
})

const valueOf = (
  { counts }: BarRow,
  { top, height }: BarPlace,
  { place, text }: { place: (count: number) => number; text: number },
): TextMark => ({
  ...{ kind: 'text', look: 'value', text: sumInWords(counts), size: text, anchor: 'start' },
  ...{ x: place(sum(counts)) + text * 0.5, y: top + height / 2 + text * 0.35 },
})

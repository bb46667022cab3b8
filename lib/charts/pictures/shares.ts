import { scaleLinear } from 'd3-scale'
import { type PrintedShare, printShare, type Proportion } from '#lib/statistics/model'
import { keyOfLine, keyOfPoint } from '../layout/keys.ts'
import { tickOfShare } from '../layout/plot.ts'
import { inLines, lineHeight } from '../layout/texts.ts'
import type { Chart, ChartRow, Mark, Picture, Place, Size, TextMark } from '../model.ts'

export interface ShareRow {
  readonly key: string
  readonly label: string
  readonly figure: Proportion
  /** The crimes behind this row. */
  readonly href?: string
}

/** Shares of groups, each with its "n of m". */
export interface Shares {
  /** What a row is: 'Offence group'. */
  readonly what: string
  readonly rows: readonly ShareRow[]
  readonly sentence: string
}

/**
 * A dot for each share; a sample has a line too, for what its share may truly be, and a full count has none. Where no row is a
 * sample the table has no column for it. The axis ends at 20%, 50% or 100%, whichever has them all. The sentence is the caller's.
 */
export function shares({ what, rows, sentence }: Shares): Chart {
  const hasSample = rows.some(({ figure }) => figure.kind === 'sample')
  const isDrawn = rows.some(({ figure }) => printed(figure)?.drawn)
  return {
    sentence,
    key: hasSample ? [keyOfPoint('circle', 'share found'), keyOfLine('interval', '95% interval')] : [],
    notes: [],
    columns: [
      { text: what },
      { text: 'How many', numeric: true },
      ...(hasSample ? [{ text: '95% interval', numeric: true }] : []),
    ],
    rows: rows.map((row) => rowOf(row, hasSample)),
    draw: isDrawn ? (size) => pictureOf(rows, size) : null,
  }
}

const rowOf = ({ key, label, figure, href }: ShareRow, hasSample: boolean): ChartRow => ({
  key,
  cells: [label, inWords(figure), ...(hasSample ? [intervalInWords(printed(figure))] : [])],
  href,
})

const printed = (figure: ShareRow['figure']): PrintedShare | undefined =>
  figure.kind === 'none' ? undefined : printShare(figure)

const inWords = (figure: ShareRow['figure']): string => {
  if (figure.kind === 'none') return 'none'
  const { counted, percent } = printShare(figure)
  return percent === null ? counted : `${counted} (${percent})`
}

const intervalInWords = (share: PrintedShare | undefined): string =>
  share?.interval ? `${share.interval.low} to ${share.interval.high}` : ''

/** Where the axis ends: the first of these that has room for every share and interval. */
const ENDS = [0.2, 0.5]

function pictureOf(rows: readonly ShareRow[], size: Size): Picture {
  const { width, text } = size
  const highest = Math.max(
    ...rows.flatMap(({ figure }) => {
      const drawn = printed(figure)?.drawn
      return drawn ? [drawn.interval?.high ?? drawn.share] : []
    }),
  )
  const end = ENDS.find((share) => share >= highest) ?? 1
  const place = scaleLinear().domain([0, end]).range([text * 1.4, width - text * 2]) // prettier-ignore
  const marks: Mark[] = []
  let y = 0
  for (const { key, label, figure } of rows) {
    const lines = inLines(`${label}: ${inWords(figure)}`, width, text)
    const middle = y + lines.length * lineHeight(text) + text * 0.7
    marks.push(
      ...labelOf(lines, y, text),
      ...trackOf(middle, place),
      ...shareMarks(key, printed(figure), { middle, place, text }),
    )
    y = middle + text
  }
  const ticks = place.ticks(4).map((tick): TextMark => ({
    ...{ kind: 'text', look: 'tick', text: tickOfShare(tick), size: text, anchor: 'middle' },
    ...{ x: place(tick), y: y + text },
  }))
  return { width, height: y + text * 1.5, marks: [...marks, ...ticks] }
}

const labelOf = (lines: readonly string[], y: number, size: number): TextMark[] =>
  lines.map((text, n) => ({
    ...{ kind: 'text', look: 'label', text, size, anchor: 'start' },
    ...{ x: 0, y: y + size + n * lineHeight(size) },
  }))

type ShareScale = ReturnType<typeof scaleLinear<number, number>>

const line = (look: 'grid' | 'axis' | 'interval', from: Place, to: Place): Mark => ({
  kind: 'line',
  look,
  places: [from, to],
})

function trackOf(middle: number, place: ShareScale): Mark[] {
  const [from = 0, to = 0] = place.range()
  return [
    line('axis', { x: from, y: middle }, { x: to, y: middle }),
    ...place.ticks(4).map((tick) => line('grid', { x: place(tick), y: middle - 8 }, { x: place(tick), y: middle + 8 })),
  ]
}

function shareMarks(
  row: string,
  share: PrintedShare | undefined,
  { middle, place, text }: { middle: number; place: ShareScale; text: number },
): Mark[] {
  if (!share?.drawn) return []
  const { drawn } = share
  const [low, high] = [place(drawn.interval?.low ?? 0), place(drawn.interval?.high ?? 0)]
  return [
    ...(drawn.interval ? [line('interval', { x: low, y: middle }, { x: high, y: middle })] : []),
    { kind: 'point', shape: 'circle', x: place(drawn.share), y: middle, radius: text * 0.42, row },
  ]
}

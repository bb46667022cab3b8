import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { percentInWords } from '#lib/statistics/model'
import type { LineMark, Mark, Size, TextMark } from '../model.ts'
import { type Box, inLines, lineHeight, stackedLines, widthOf } from './texts.ts'

/** The two titles of a picture's axes. That of the values stands above them, so that nobody has to turn their head. */
export interface Titles {
  readonly values: string
  readonly base: string
}

/** Where values are drawn, their scale, and what is drawn around them. */
export interface Plot extends Box {
  readonly place: ScaleLinear<number, number>
  /** Axes, ticks and titles; drawn first. */
  readonly marks: readonly Mark[]
}

interface PlotOf {
  readonly size: Size
  readonly titles: Titles
  /** The highest value; the axis begins at 0 and ends at a round number, and at `least` or above. */
  readonly highest: number
  readonly least: number
  /** The highest an axis can reach: 1 for a share. */
  readonly most?: number
  readonly inWords: (value: number) => string
  /** Lines of words between the axis and its title: the ticks, and what is counted under them. */
  readonly linesBelow: number
}

const TICKS = 4

/** Where an axis ends at the least: its ticks are whole numbers, or tenths of a per cent. */
export const LEAST = { count: 4, share: 0.01, days: 1 } as const

/** A tick of a share, to tenths: half a per cent is a tick where all shares are small. */
export const tickOfShare = (share: number): string => percentInWords(share, 1000)

/**
 * A plot with a value axis from 0 up, at the left, and a title below. Wide enough at the left for the words of its ticks, and
 * at the right for half a label.
 */
export function plotOf({ size, titles, highest, least, most = Infinity, inWords, linesBelow }: PlotOf): Plot {
  const { width, height, text } = size
  const above = inLines(titles.values, width, text)
  const below = inLines(titles.base, width, text)
  const scale = scaleLinear()
    .domain([0, Math.min(most, Math.max(least, highest))])
    .nice(TICKS)
  const ticks = scale.ticks(TICKS).filter((tick) => tick <= most)
  const left = Math.max(...ticks.map((tick) => widthOf(inWords(tick), text))) + text
  const top = above.length * lineHeight(text) + text
  const bottom = height - (below.length + linesBelow) * lineHeight(text) - text * 1.1
  const right = width - text
  const place = scale.range([bottom, top])
  return {
    ...{ left, top, right, bottom, place },
    marks: [
      ...ticks.flatMap((tick) => tickMarks(inWords(tick), place(tick), { left, right }, text)),
      { kind: 'line', look: 'axis', places: [{ x: left, y: bottom }, { x: right, y: bottom }] }, // prettier-ignore
      ...stackedLines(above, { x: 0, y: text }, text),
      ...stackedLines(below, { x: 0, y: bottom + text * 1.7 + linesBelow * lineHeight(text) }, text),
    ],
  }
}

const tickMarks = (words: string, y: number, { left, right }: Pick<Box, 'left' | 'right'>, size: number): Mark[] => [
  level('grid', y, { left, right }),
  { kind: 'text', look: 'tick', x: left - size * 0.5, y: y + size * 0.35, text: words, size, anchor: 'end' },
]

/** A level line across a plot. */
export const level = (look: LineMark['look'], y: number, { left, right }: Pick<Box, 'left' | 'right'>): LineMark => ({
  kind: 'line',
  look,
  places: [
    { x: left, y },
    { x: right, y },
  ],
})

/**
 * Words below the axis, in the `line`-th line, the first being 0; moved in from the edge of the picture where they would be cut.
 */
export function below(
  plot: Plot,
  x: number,
  text: string,
  { size, line = 0 }: { size: number; line?: number },
): TextMark {
  const half = widthOf(text, size) / 2
  const inside = Math.min(Math.max(x, half), plot.right + size - half)
  return {
    kind: 'text',
    look: 'tick',
    x: inside,
    y: plot.bottom + size * 1.65 + line * lineHeight(size),
    text,
    size,
    anchor: 'middle',
  }
}

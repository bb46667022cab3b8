/** A place in a picture: from its left edge and from its top, in the picture's own units. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What a line means; each renderer draws each look by stroke and dash, never by colour alone. */
export type LineLook = 'axis' | 'grid' | 'mean' | 'limit' | 'outer-limit' | 'series' | 'interval' | 'leader'

/** A line through places, from the first to the last. */
export interface LineMark {
  readonly kind: 'line'
  readonly look: LineLook
  readonly places: readonly Place[]
}

/** An area between places: an interval around a curve. */
export interface AreaMark {
  readonly kind: 'area'
  readonly places: readonly Place[]
}

/** How many fills there are: a picture of more kinds than this is one nobody can read. */
export const MOST_KINDS = 5

/** A bar or a part of one. Its fill, from 0 to 4, is a pattern as well as a colour. */
export interface BarMark {
  readonly kind: 'bar'
  readonly fill: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The row of the table whose number it draws. */
  readonly row: string
}

/** A point stands for one row of the table: a circle, or a diamond where it stands out, or a square for this force. */
export interface PointMark {
  readonly kind: 'point'
  readonly shape: 'circle' | 'diamond' | 'square'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly row: string
}

/** Words in a picture. `y` is the line they stand on. */
export interface TextMark {
  readonly kind: 'text'
  readonly look: 'tick' | 'title' | 'label' | 'value'
  readonly x: number
  readonly y: number
  readonly text: string
  /** Letters in the picture's units. */
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export type Mark = LineMark | AreaMark | BarMark | PointMark | TextMark

/** A picture: marks in the order in which they are drawn, the first at the back. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** How large a picture is drawn, and its letters. */
export interface Size {
  readonly width: number
  readonly height: number
  readonly text: number
}

/** A screen; a telephone, whose letters stay at 12 pixels or more where it is 320 pixels wide; and a page of A4, in points. */
export const SIZES = {
  screen: { width: 640, height: 300, text: 14 },
  phone: { width: 288, height: 270, text: 13 },
  paper: { width: 482, height: 190, text: 9 },
} as const satisfies Record<string, Size>

/** What a mark stands for, in words. */
export interface KeyEntry {
  readonly sample: Picture
  readonly words: string
}

export interface ChartColumn {
  readonly text: string
  readonly numeric?: boolean
}

/** A row of the table beside a picture. The first cell is its heading. */
export interface ChartRow {
  readonly key: string
  readonly cells: readonly string[]
  /** Where the crimes behind it are listed. */
  readonly href?: string
}

/** A picture with all that stands beside it: sentence, key, notes, and the same numbers as a table. */
export interface Chart {
  /** What it shows, with its counts; it rounds as the table does. */
  readonly sentence: string
  readonly key: readonly KeyEntry[]
  /** What a reader must know to read it right: limits, chance of a false flag, what is not drawn. */
  readonly notes: readonly string[]
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly ChartRow[]
  /** Null where there is nothing to draw; the sentence says so. */
  readonly draw: ((size: Size) => Picture) | null
}

/** A fill's ground and what is drawn on it, in a tile of 8 by 8: strokes from place to place, and squares of 2. */
interface Fill {
  readonly ground: 'dark' | 'middle' | 'light' | 'white'
  readonly strokes: readonly (readonly [number, number, number, number])[]
  readonly squares: readonly (readonly [number, number])[]
}

const RISING = [
  [-2, 2, 2, -2],
  [0, 8, 8, 0],
  [6, 10, 10, 6],
] as const
const FALLING = [
  [0, 0, 8, 8],
  [-2, 6, 2, 10],
  [6, -2, 10, 2],
] as const
const CROSSED = [
  [0, 4, 8, 4],
  [4, 0, 4, 8],
] as const

/** The five fills, told apart by pattern where colours are not seen. */
export const FILLS: readonly Fill[] = [
  { ground: 'dark', strokes: [], squares: [] },
  { ground: 'white', strokes: RISING, squares: [] },
  { ground: 'light', strokes: [], squares: [[2, 2], [6, 6]] }, // prettier-ignore
  { ground: 'white', strokes: CROSSED, squares: [] },
  { ground: 'middle', strokes: FALLING, squares: [] },
]

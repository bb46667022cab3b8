import type { Place, TextMark } from '../model.ts'

/** The room a letter takes, as a share of its size: above the mean of sans-serif letters and digits, so that what fits here fits. */
const LETTER = 0.6

/** How wide words are drawn, at most. */
export const widthOf = (text: string, size: number): number => text.length * size * LETTER

/** A rectangle in a picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The rectangle that words take. */
export function boxOf({ x, y, text, size, anchor }: Omit<TextMark, 'kind' | 'look'>): Box {
  const width = widthOf(text, size)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { left, right: left + width, top: y - size, bottom: y + size * 0.25 }
}

/** Whether two rectangles share more than an edge. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Words in lines no wider than `width`; a word that is wider stands alone. */
export function inLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Each line of words under the one before it, from `at` on. */
export const stackedLines = (lines: readonly string[], at: Place, size: number): readonly TextMark[] =>
  lines.map((text, n) => ({
    kind: 'text',
    look: 'title',
    x: at.x,
    y: at.y + n * lineHeight(size),
    text,
    size,
    anchor: 'start',
  }))

/** From one line of words to the next. */
export const lineHeight = (size: number): number => size * 1.3

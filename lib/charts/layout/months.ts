import { type Day, inWords } from '#lib/base/day'
import type { Mark, Place, Size } from '../model.ts'
import { below, type Plot } from './plot.ts'
import { widthOf } from './texts.ts'

/** A month, 'YYYY-MM'. */
export type Month = string

/** 'March 2026' */
export const monthInWords = (month: Month): string => inWords(`${month}-01` as Day).slice(2)

/** 'Mar 2026' */
const shortMonth = (month: Month): string => {
  const [name = '', year = ''] = monthInWords(month).split(' ')
  return `${name.slice(0, 3)} ${year}`
}

/** 'November 2024 to October 2026'; one month by itself. */
export const monthsInWords = (months: readonly Month[]): string => {
  const [first = '', last = ''] = [months[0], months.at(-1)]
  return first === last ? monthInWords(first) : `${monthInWords(first)} to ${monthInWords(last)}`
}

/** How wide the strip of each month is. */
export const stripOf = ({ left, right }: Plot, months: number): number => (right - left) / months

/** The middle of a month's strip, from the left edge of the picture. */
export const middleOf = (plot: Plot, months: number, at: number): number =>
  plot.left + stripOf(plot, months) * (at + 0.5)

const EVERY = [1, 2, 3, 4, 6, 12, 24]

/** The names of as many months as have room, the first among them. */
export function monthTicks(plot: Plot, months: readonly Month[], { text }: Size): readonly Mark[] {
  const strip = stripOf(plot, months.length)
  const widest = Math.max(...months.map((month) => widthOf(shortMonth(month), text))) + text
  const every = EVERY.find((n) => n * strip >= widest) ?? months.length
  return months.flatMap((month, at): Mark[] => {
    if (at % every !== 0) return []
    const x = middleOf(plot, months.length, at)
    const tick: readonly Place[] = [
      { x, y: plot.bottom },
      { x, y: plot.bottom + text * 0.35 },
    ]
    return [{ kind: 'line', look: 'axis', places: tick }, below(plot, x, shortMonth(month), { size: text })]
  })
}

/**
 * A line that keeps to a level across each month's strip, as limits do that change with how many there were; broken where a
 * month has none.
 */
export function steps(plot: Plot, levels: readonly (number | null)[]): readonly (readonly Place[])[] {
  const strip = stripOf(plot, levels.length)
  const pieces: Place[][] = []
  let piece: Place[] | undefined
  for (const [at, value] of levels.entries()) {
    if (value === null) {
      piece = undefined
      continue
    }
    if (piece === undefined) pieces.push((piece = []))
    const [x, y] = [plot.left + strip * at, plot.place(value)]
    piece.push({ x, y }, { x: x + strip, y })
  }
  return pieces
}

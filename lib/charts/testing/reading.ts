import type { BarMark, Mark, Picture, PointMark, TextMark } from '../model.ts'
import { type Box, boxOf } from '../layout/texts.ts'

/** The words in a picture. */
export const textsOf = ({ marks }: Picture): readonly TextMark[] => marks.filter((mark) => mark.kind === 'text')

/** The points of a picture. */
export const pointsOf = ({ marks }: Picture): readonly PointMark[] => marks.filter((mark) => mark.kind === 'point')

/** The bars of a picture. */
export const barsOf = ({ marks }: Picture): readonly BarMark[] => marks.filter((mark) => mark.kind === 'bar')

/** The rectangle a mark takes. */
export function boxOfMark(mark: Mark): Box {
  switch (mark.kind) {
    case 'text':
      return boxOf(mark)
    case 'bar':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }
    case 'point': {
      const { x, y, radius } = mark
      return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    }
    default: {
      const [x, y] = [mark.places.map((place) => place.x), mark.places.map((place) => place.y)]
      return { left: Math.min(...x), top: Math.min(...y), right: Math.max(...x), bottom: Math.max(...y) }
    }
  }
}

/** A value as somebody with a ruler reads it off: from the place of a mark, by the words of two ticks of the axis of values. */
export function readOff(picture: Picture): (y: number) => number {
  const ticks = textsOf(picture)
    .filter(({ look, anchor }) => look === 'tick' && anchor === 'end')
    .map(({ text, y, size }) => ({ value: numberIn(text), y: y - size * 0.35 }))
  const [lowest, highest] = [ticks[0], ticks.at(-1)]
  if (!lowest || !highest || lowest === highest) throw new Error('an axis has two ticks or more')
  const perUnit = (highest.value - lowest.value) / (highest.y - lowest.y)
  return (y) => lowest.value + (y - lowest.y) * perUnit
}

/** '1,204' and '2.5%' as numbers, a share as a part of 1. */
const numberIn = (words: string): number => {
  const value = Number(words.replaceAll(/[,%]/g, ''))
  return words.endsWith('%') ? value / 100 : value
}

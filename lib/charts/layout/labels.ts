import type { Mark, Place, TextMark } from '../model.ts'
import { type Box, boxOf, overlap } from './texts.ts'

/** A point that wants a label, and how far its edge is from its middle. */
export interface Labelled extends Place {
  readonly label: string
  readonly radius: number
}

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const
const RINGS = [1, 2, 3, 4, 5, 6, 8, 10]

/**
 * Labels beside their points, in the order given, none over another label or point and none outside the area; one that must
 * stand apart is joined to its point by a line. A label for which there is no room at all is left out, as its row of the table
 * has it.
 */
export function labels(points: readonly Labelled[], area: Box, size: number): readonly Mark[] {
  const taken: Box[] = points.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }))
  return points.flatMap((point): Mark[] => {
    const found = candidates(point, size).find(({ text }) => isFree(boxOf(text), area, taken))
    if (found === undefined) return []
    taken.push(boxOf(found.text))
    return [...(found.ring > 1 ? [leader(point, found.text, size)] : []), found.text]
  })
}

const isFree = (box: Box, area: Box, taken: readonly Box[]): boolean =>
  box.left >= area.left &&
  box.right <= area.right &&
  box.top >= area.top &&
  box.bottom <= area.bottom &&
  !taken.some((other) => overlap(box, other))

const ANCHORS = { '1': 'start', '0': 'middle', '-1': 'end' } as const

/** The places a label may stand at, the nearest first. */
function candidates({ x, y, radius, label }: Labelled, size: number): { ring: number; text: TextMark }[] {
  return RINGS.flatMap((ring) =>
    DIRECTIONS.map(([right, down]) => {
      const reach = (radius + 2) * ring
      const anchor = ANCHORS[`${right}`]
      // A line of words stands on its y: its middle is above it, its foot a quarter of a letter below.
      const drop = down === 0 ? 0.35 * size : down > 0 ? size : -0.25 * size
      const text = { x: x + right * reach, y: y + down * reach + drop, text: label, size, anchor }
      return { ring, text: { kind: 'text', look: 'label', ...text } as const }
    }),
  )
}

function leader({ x, y }: Labelled, text: TextMark, size: number): Mark {
  return { kind: 'line', look: 'leader', places: [{ x, y }, { x: text.x, y: text.y - size * 0.35 }] } // prettier-ignore
}

import type { KeyEntry, LineLook, Mark, PointMark } from '../model.ts'

const [WIDTH, HEIGHT] = [28, 18]

const entry = (marks: readonly Mark[], words: string): KeyEntry => ({
  sample: { width: WIDTH, height: HEIGHT, marks },
  words,
})

/** What a line means. */
export const keyOfLine = (look: LineLook, words: string): KeyEntry =>
  entry([{ kind: 'line', look, places: [{ x: 0, y: HEIGHT / 2 }, { x: WIDTH, y: HEIGHT / 2 }] }], words) // prettier-ignore

/** What a point of this shape means. */
export const keyOfPoint = (shape: PointMark['shape'], words: string): KeyEntry =>
  entry([{ kind: 'point', shape, x: WIDTH / 2, y: HEIGHT / 2, radius: 6, row: '' }], words)

/** What an area around a curve means. */
export const keyOfArea = (words: string): KeyEntry =>
  entry(
    [
      {
        kind: 'area',
        places: [
          { x: 0, y: 2 },
          { x: WIDTH, y: 2 },
          { x: WIDTH, y: HEIGHT - 2 },
          { x: 0, y: HEIGHT - 2 },
        ],
      },
    ],
    words,
  )

/** What each fill stands for. */
export const keyOfFills = (kinds: readonly string[]): readonly KeyEntry[] =>
  kinds.map((words, fill) =>
    entry([{ kind: 'bar', fill, x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2, row: '' }], words),
  )

import { createHash } from 'node:crypto'
import type { StratumSize } from '#lib/audits/programme/model'
import { drawSample, frameOf } from '#lib/statistics/sampling/draw'
import { readByLook } from '#lib/statistics/sampling/looks'

/** An item of a frame as it is drawn: by its line, which is its label, within its stratum. */
export interface DrawnFrom {
  readonly line: string
  readonly stratum: string
}

/** A reference that a seed drew, and the look in which it is read. */
export interface DrawnReference {
  readonly reference: string
  readonly look: number
}

/**
 * The references that a seed draws: of each stratum the lowest tickets, as many as were fixed when the frame was frozen, in
 * the order of the tickets. Of a stratum that is read whole all are of the first look; of the others the tickets fall to the
 * looks in their order. Anybody who has the frame and the seed finds the same.
 */
export function drawnReferences(
  items: readonly DrawnFrom[],
  { sizes, looks, seed }: { readonly sizes: readonly StratumSize[]; readonly looks: number; readonly seed: string },
): readonly DrawnReference[] {
  const stratumOf = new Map(items.map(({ line, stratum }) => [line, stratum]))
  const all = drawSample(frameOf(items.map(({ line }) => line)), seed, items.length)
  const sizeOf = new Map(sizes.map((size) => [size.stratum, size]))
  const drawnOf = new Map<string, number>()
  return all.flatMap(({ reference }) => {
    const size = sizeOf.get(stratumOf.get(reference) ?? '')
    if (size === undefined) return []
    const nth = (drawnOf.get(size.stratum) ?? 0) + 1
    drawnOf.set(size.stratum, nth)
    if (nth > size.read) return []
    return [
      {
        reference,
        look: size.read === size.of ? 1 : 1 + readByLook(size.read, looks).findIndex((read) => nth <= read),
      },
    ]
  })
}

const FIFTH = 5

/**
 * Which of the drawn references chance has read twice: of each look the fifth, rounded up, with the lowest tickets of their own,
 * SHA-256 of seed, frame hash, "twice" and reference, joined by "|".
 */
export function readTwiceOf(drawn: readonly DrawnReference[], seed: string, hash: string): ReadonlySet<string> {
  const tickets = drawn.map(({ reference, look }) => ({
    reference,
    look,
    ticket: createHash('sha256').update(`${seed}|${hash}|twice|${reference}`, 'utf8').digest('hex'),
  }))
  tickets.sort((left, right) => (left.ticket < right.ticket ? -1 : 1))
  const looks = [...new Set(drawn.map(({ look }) => look))]
  return new Set(
    looks.flatMap((look) => {
      const of = tickets.filter((each) => each.look === look)
      return of.slice(0, Math.ceil(of.length / FIFTH)).map(({ reference }) => reference)
    }),
  )
}

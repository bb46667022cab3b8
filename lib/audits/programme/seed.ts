import { createHash } from 'node:crypto'
import { drawSample, frameOf } from '#lib/statistics/sampling/draw'
import type { StratumSize } from './model.ts'

/** What a seed is made of: the hash of the ledger entry that froze the frame, and a number each from two people. */
export interface SeedParts {
  readonly entryHash: string
  readonly first: string
  readonly second: string
}

/** The seed: SHA-256 in lower-case hex of the three, joined by "|", in UTF-8. Nobody knew it before both numbers were given. */
export const seedOf = ({ entryHash, first, second }: SeedParts): string =>
  createHash('sha256').update(`${entryHash}|${first}|${second}`, 'utf8').digest('hex')

const FIFTH = 5

/**
 * Which of the drawn references chance has read twice: the fifth of them, rounded up, with the lowest tickets of their own,
 * SHA-256 of seed, frame hash, "twice" and reference, joined by "|".
 */
export function readTwiceOf(drawn: readonly string[], seed: string, hash: string): ReadonlySet<string> {
  const tickets = drawn.map((reference) => ({
    reference,
    ticket: createHash('sha256').update(`${seed}|${hash}|twice|${reference}`, 'utf8').digest('hex'),
  }))
  tickets.sort((left, right) => (left.ticket < right.ticket ? -1 : 1))
  return new Set(tickets.slice(0, Math.ceil(drawn.length / FIFTH)).map(({ reference }) => reference))
}

/** An item of a frame as it is drawn: by its reference, within its stratum. */
export interface DrawnFrom {
  readonly reference: string
  readonly stratum: string
}

/**
 * The references that a seed draws: of each stratum the lowest tickets, as many as were fixed when the frame was frozen, in
 * the order of the tickets. Anybody who has the frame and the seed finds the same.
 */
export function drawnReferences(
  items: readonly DrawnFrom[],
  sizes: readonly StratumSize[],
  seed: string,
): readonly string[] {
  const stratumOf = new Map(items.map(({ reference, stratum }) => [reference.toUpperCase(), stratum]))
  const all = drawSample(frameOf(items.map(({ reference }) => reference)), seed, items.length)
  const left = new Map(sizes.map(({ stratum, read }) => [stratum, read]))
  return all.flatMap(({ reference }) => {
    const stratum = stratumOf.get(reference) ?? ''
    const more = left.get(stratum) ?? 0
    left.set(stratum, more - 1)
    return more > 0 ? [reference] : []
  })
}

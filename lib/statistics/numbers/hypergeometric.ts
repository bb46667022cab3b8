import { choose, ratio } from './choose.ts'

/** A draw without putting back: `drawn` of a whole of `whole`, of which `marked` are marked. */
export interface Draw {
  readonly whole: number
  readonly marked: number
  readonly drawn: number
}

const least = ({ whole, marked, drawn }: Draw): number => Math.max(0, drawn - (whole - marked))
const most = ({ marked, drawn }: Draw): number => Math.min(marked, drawn)

/** The ways to draw from `from` to `to` marked ones, by a recurrence that stays in whole numbers. */
const waysBetween = ({ whole, marked, drawn }: Draw, from: number, to: number): bigint => {
  if (from > to) return 0n
  let ways = choose(marked, from) * choose(whole - marked, drawn - from)
  let sum = ways
  for (let k = from; k < to; k += 1) {
    ways = (ways * BigInt(marked - k) * BigInt(drawn - k)) / (BigInt(k + 1) * BigInt(whole - marked - drawn + k + 1))
    sum += ways
  }
  return sum
}

/** The chance that at most k of those drawn are marked (hypergeometric), counted in whole numbers, so exact. */
export const chanceOfAtMostMarked = (k: number, draw: Draw): number =>
  ratio(waysBetween(draw, least(draw), Math.min(k, most(draw))), choose(draw.whole, draw.drawn))

/** The chance that at least k of those drawn are marked. */
export const chanceOfAtLeastMarked = (k: number, draw: Draw): number =>
  ratio(waysBetween(draw, Math.max(k, least(draw)), most(draw)), choose(draw.whole, draw.drawn))

import { chanceOfAtLeast, chanceOfAtMost } from '../numbers/binomial.ts'
import { checkBetween, checkWhole, type Counts } from '../numbers/counts.ts'
import { firstThatFits } from '../numbers/where-reached.ts'

/** The chance, on each side, of a point outside the limits of a unit that is on target: 95% and 99.8% limits. */
export const ALERT = 0.025
export const ALARM = 0.001

/** From how many hits on a unit stands out, above or below; null where no count can. */
export interface Thresholds {
  /** At least so many are too many. */
  readonly tooMany: number | null
  /** At most so many are too few. */
  readonly tooFew: number | null
}

/**
 * The whole-number rule of a funnel: the fewest hits among `of` that a unit with the target share reaches with a chance of no
 * more than `chance`, and the most that it stays at or below with no more than that. The target is set by policy, never
 * taken from the units that are judged. It judges counts, so a full count has it too: the limits are the target's.
 * Source: D. J. Spiegelhalter, Stat. Med. 24 (2005), 1185-1202.
 */
export const thresholds = (of: number, target: number, chance = ALERT): Thresholds => {
  checkWhole(of, 1)
  checkBetween(target, 'A target')
  checkBetween(chance, 'A chance')
  const tooMany = firstThatFits((hits) => hits > of || chanceOfAtLeast(hits, of, target) <= chance, 0)
  const enough = firstThatFits((hits) => hits > of || chanceOfAtMost(hits, of, target) > chance, 0)
  return { tooMany: tooMany > of ? null : tooMany, tooFew: enough === 0 ? null : enough - 1 }
}

export type Standing = 'as expected' | 'alert above' | 'alarm above' | 'alert below' | 'alarm below'

/** Where a unit stands in a funnel around the target. Never a rank: units as expected are not told apart. */
export const standingOf = ({ hits, of }: Counts, target: number): Standing => {
  const [alert, alarm] = [thresholds(of, target, ALERT), thresholds(of, target, ALARM)]
  if (alarm.tooMany !== null && hits >= alarm.tooMany) return 'alarm above'
  if (alert.tooMany !== null && hits >= alert.tooMany) return 'alert above'
  if (alarm.tooFew !== null && hits <= alarm.tooFew) return 'alarm below'
  return alert.tooFew !== null && hits <= alert.tooFew ? 'alert below' : 'as expected'
}

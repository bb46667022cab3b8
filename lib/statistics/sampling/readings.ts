import { checkBetween, checkWhole, type Counts } from '../numbers/counts.ts'
import { fullCount, type FullCount, type None } from '../proportions/proportion.ts'

/** What readers found in the cases read: how many were right, how many wrong, and of how many the record does not show enough. */
export interface Readings {
  readonly right: number
  readonly wrong: number
  readonly cannotTell: number
}

/** The share of wrong ones if every cannot-tell was right, and if every one was wrong: the truth lies between. */
export interface BothWays<T> {
  readonly asRight: T
  readonly asWrong: T
}

/** The wrong ones among all that were read, with all cannot-tells taken as right and all taken as wrong. */
export const bothWays = ({ right, wrong, cannotTell }: Readings): BothWays<Counts> => {
  for (const count of [right, wrong, cannotTell]) checkWhole(count)
  const of = right + wrong + cannotTell
  return { asRight: { hits: wrong, of }, asWrong: { hits: wrong + cannotTell, of } }
}

/** A full count against a tolerance: no interval, no "not enough evidence". */
export interface FullCountVerdict extends BothWays<FullCount | None> {
  /** Above, or not, whichever way the cannot-tells are taken; or the verdict hangs on them. */
  readonly verdict: 'above tolerance' | 'not above tolerance' | 'depends on cannot tell' | 'none'
}

/** The verdict where every case was read. The share must be higher than the tolerance (between 0 and 1) to be above it. */
export const fullCountVerdict = (readings: Readings, tolerance: number): FullCountVerdict => {
  checkBetween(tolerance, 'A tolerance')
  const { asRight, asWrong } = bothWays(readings)
  const both = { asRight: fullCount(asRight.hits, asRight.of), asWrong: fullCount(asWrong.hits, asWrong.of) }
  if (asRight.of === 0) return { ...both, verdict: 'none' }
  const isAbove = ({ hits, of }: Counts) => hits / of > tolerance
  if (isAbove(asRight)) return { ...both, verdict: 'above tolerance' }
  return { ...both, verdict: isAbove(asWrong) ? 'depends on cannot tell' : 'not above tolerance' }
}

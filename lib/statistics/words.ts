import { exactLower, exactUpper } from './clopper-pearson.ts'
import type { Proportion } from './proportion.ts'

const FEW = 10
const MANY = 1000

const numbers = new Intl.NumberFormat('en-GB')

/** A count with commas in its thousands: '3,246'. */
export const countInWords = (count: number): string => numbers.format(count)

/**
 * A share between 0 and 1 as a percentage, rounded to whole points, or to tenths where thousands were counted.
 * What is not 0 is never printed as 0%, nor what is not all as 100%: 'under 1%', 'over 99%'.
 */
export const percentInWords = (share: number, of: number): string => {
  const tenths = of >= MANY ? 1 : 0
  const least = 0.5 / 10 ** tenths
  const percent = share * 100
  if (share > 0 && percent < least) return `under ${tenths === 0 ? '1' : '0.1'}%`
  if (share < 1 && percent >= 100 - least) return `over ${tenths === 0 ? '99' : '99.9'}%`
  return `${percent.toFixed(tenths).replace(/\.0$/, '')}%`
}

/**
 * A proportion as a sentence says it, always with what it was counted among: '1 of 22 (5%, could be 1% to 22%)'.
 * None found, or nothing but hits, is said with the exact one-sided 95% limit; below ten cases no percentage is given.
 */
export const proportionInWords = (some: Proportion): string => {
  if (some.kind === 'none') return 'none in this period'
  const { hits, of, low, high } = some
  const counted = `${countInWords(hits)} of ${countInWords(of)}`
  if (of < FEW) return `${counted}: too few to say more than that`
  const percent = (share: number) => percentInWords(share, of)
  if (hits === 0) return `${counted}: none found, but up to ${percent(exactUpper(hits, of))} would fit`
  if (hits === of) return `${counted}: all of them, but as few as ${percent(exactLower(hits, of))} would fit`
  return `${counted} (${percent(hits / of)}, could be ${percent(low)} to ${percent(high)})`
}

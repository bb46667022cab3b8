import type { Interval } from './numbers/counts.ts'
import { exactLower, exactUpper } from './proportions/exact-limits.ts'
import { tenthsOfPercent, wholePercent } from './proportions/percent.ts'
import type { FullCount, Proportion, Sample } from './proportions/proportion.ts'
import { wilson } from './proportions/wilson.ts'

export type { Proportion }

const FEW = 10
const MANY = 1000

const numbers = new Intl.NumberFormat('en-GB')

/** A count with commas in its thousands: '3,246'. */
export const countInWords = (count: number): string => numbers.format(count)

/**
 * A share between 0 and 1 as a percentage, rounded to whole points, or to tenths where thousands were counted.
 * What is not 0 is never printed as 0%, nor what is not all as 100%: 'under 1%', 'over 99%'.
 */
export const percentInWords = (share: number, of: number): string =>
  roundedPercent(share, of >= MANY ? Math.round(share * 1000) / 10 : Math.round(share * 100), of)

const roundedPercent = (share: number, percent: number, of: number): string => {
  const isFine = of >= MANY
  if (percent === 0 && share > 0) return isFine ? 'under 0.1%' : 'under 1%'
  if (percent === 100 && share < 1) return isFine ? 'over 99.9%' : 'over 99%'
  return `${String(percent)}%`
}

/** A proportion as it is printed: the same words and the same rounding in a sentence, a table and a picture. */
export interface PrintedShare {
  /** '3 of 20'; never left out. */
  readonly counted: string
  /** '15%'; null where there were fewer than ten cases, and where a sample found none or nothing but hits. */
  readonly percent: string | null
  /** '5%' and '36%'; null for a full count, and where there were fewer than ten cases. */
  readonly interval: { readonly low: string; readonly high: string } | null
  /** What a picture draws, as shares from 0 to 1; null where there were fewer than ten cases. */
  readonly drawn: { readonly share: number; readonly interval: Interval | null } | null
}

/**
 * What a sample allows the true share to be: Wilson's 95% interval; where none or nothing but hits were found, up to or down to
 * the exact one-sided 95% limit.
 */
const intervalOf = (sample: Sample): Interval => {
  if (sample.hits === 0) return { low: 0, high: exactUpper(sample) }
  return sample.hits === sample.of ? { low: exactLower(sample), high: 1 } : wilson(sample)
}

/** The printed parts of a proportion. A full count has no interval: it is no estimate. */
export const printShare = (figure: Sample | FullCount): PrintedShare => {
  const { hits, of } = figure
  const counted = `${countInWords(hits)} of ${countInWords(of)}`
  if (of < FEW) return { counted, percent: null, interval: null, drawn: null }
  const share = hits / of
  const rounded = of >= MANY ? tenthsOfPercent(figure) / 10 : wholePercent(figure)
  const percent = roundedPercent(share, rounded, of)
  if (figure.kind === 'full-count') return { counted, percent, interval: null, drawn: { share, interval: null } }
  const interval = intervalOf(figure)
  return {
    counted,
    percent: hits === 0 || hits === of ? null : percent,
    interval: { low: percentInWords(interval.low, of), high: percentInWords(interval.high, of) },
    drawn: { share, interval },
  }
}

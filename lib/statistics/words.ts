import type { Estimate } from './estimates/stratified.ts'
import { countInWords, percentInWords, printShare, type Proportion } from './model.ts'

/**
 * A proportion as a sentence says it, always with what it was counted among. Of a sample: '1 of 22 (5%, could be 1% to 22%)';
 * none found, or nothing but hits, with the exact one-sided 95% limit; below ten cases no percentage. Of a full count, which has
 * no interval: '1 of 22 (5%)'.
 */
export const proportionInWords = (figure: Proportion): string => {
  if (figure.kind === 'none') return 'none in this period'
  const { counted, percent, interval } = printShare(figure)
  if (figure.kind === 'full-count') return percent === null ? counted : `${counted} (${percent})`
  if (interval === null) return `${counted}: too few to say more than that`
  if (figure.hits === 0) return `${counted}: none found, but up to ${interval.high} would fit`
  if (figure.hits === figure.of) return `${counted}: all of them, but as few as ${interval.low} would fit`
  return `${counted} (${String(percent)}, could be ${interval.low} to ${interval.high})`
}

/** How many days, to a tenth: '3.1 days'; under one 'less than a day'; null where the time was not reached. */
export const daysInWords = (days: number | null): string => {
  if (days === null) return 'not reached'
  return days < 1 ? 'less than a day' : `${days.toFixed(1)} days`
}

/**
 * A share that strata were put together for, of so many cases of the population: '20% of 412 (could be 15% to 27%)'. Where all were
 * read it is a full count and says so by having no interval. Where linked cases were read, with its design effect.
 */
export const estimateInWords = (estimate: Estimate | Proportion, of: number): string => {
  if (estimate.kind !== 'estimate') return proportionInWords(estimate)
  const { share, interval, designEffect } = estimate
  const links = designEffect === 1 ? '' : `, linked crimes as one: design effect ${designEffect.toFixed(1)}`
  const range = `could be ${percentInWords(interval.low, of)} to ${percentInWords(interval.high, of)}${links}`
  return `${percentInWords(share, of)} of ${countInWords(of)} (${range})`
}

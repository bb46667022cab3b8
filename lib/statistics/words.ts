import { printShare, type Proportion } from './model.ts'

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

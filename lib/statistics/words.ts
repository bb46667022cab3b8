import type { Difference } from './comparisons/newcombe.ts'
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

/** A difference between two samples in points: '55 points lower (could be 32 to 70 points lower)'; with what it is than: '55 points lower than in 2014 (…)'. */
export const differenceInWords = ({ difference, low, high }: Difference, than = ''): string => {
  const points = (value: number) => Math.round(Math.abs(value) * 100)
  const side = (value: number) => (value < 0 ? 'lower' : 'higher')
  const words = (value: number) => `${counted(points(value))} ${side(value)}`
  const range =
    low < 0 && high > 0
      ? `${words(low)} to ${words(high)}`
      : `${String(Math.min(points(low), points(high)))} to ${counted(Math.max(points(low), points(high)))} ${side(difference)}`
  const main = points(difference) === 0 ? 'no different' : `${words(difference)}${than === '' ? '' : ` than ${than}`}`
  return `${main} (could be ${range})`
}

const counted = (points: number): string => (points === 1 ? '1 point' : `${String(points)} points`)

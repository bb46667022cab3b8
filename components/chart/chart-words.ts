/** A share as people say it. Never rounded to nothing or to all where it is not. */
export const percentWords = (share: number): string => {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return 'under 1%'
  if (rounded === 100 && share < 1) return 'over 99%'
  return `${String(rounded)}%`
}

export const countWords = (count: number): string => count.toLocaleString('en-GB')

// Below this many, and where there are none or nothing but hits, a percentage says more than was seen.
const FEW = 10

/** "3 of 20 (15%)": a share is never printed without what it is a share of, and below ten of no percentage at all. */
export const shareWords = (hits: number, of: number): string => {
  if (of === 0) return 'none'
  const counted = `${countWords(hits)} of ${countWords(of)}`
  return of < FEW || hits === 0 || hits === of ? counted : `${counted} (${percentWords(hits / of)})`
}

/** "5% to 36%": the 95% interval; empty where nothing was counted. */
export const intervalWords = (of: number, low: number, high: number): string =>
  of === 0 ? '' : `${percentWords(low)} to ${percentWords(high)}`

/** A place across a drawing as wide as its box, so that it bends with the screen and its letters do not. */
export const across = (share: number): string => `${(share * 100).toFixed(2)}%`

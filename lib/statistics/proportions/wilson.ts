import { checkCounts, type Interval } from '../numbers/counts.ts'
import { Z_95 } from '../numbers/normal.ts'
import type { Sample } from './proportion.ts'

/**
 * Wilson's score limits of a share seen in `size` readings; the size need not be whole, as an effective number of
 * readings is not. Between 0 and 1. Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927), 209-212.
 */
export const scoreLimits = (share: number, size: number, z = Z_95): Interval => {
  const square = z * z
  const scale = 1 + square / size
  const centre = (share + square / (2 * size)) / scale
  const half = (z * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size))) / scale
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  }
}

/**
 * Wilson's 95% interval of a sample's share. Exactly 0 below with no hits and exactly 1 above with nothing but hits.
 * It is for showing a share: over many audits it holds the true share in about 95 of 100, for some shares in fewer.
 */
export const wilson = ({ hits, of }: Sample): Interval => {
  checkCounts(hits, of)
  return scoreLimits(hits / of, of)
}

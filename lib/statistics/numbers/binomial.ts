import { logFactorial } from './log-factorial.ts'

/** The chance of exactly k hits among n when each has the chance p, 0 < p < 1. */
const chanceOfExactly = (k: number, n: number, p: number): number =>
  Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p))

/** Adds terms from k away from the mean, where each is smaller than the one before. */
const tailFrom = (k: number, n: number, p: number, step: 1 | -1): number => {
  let term = chanceOfExactly(k, n, p)
  let sum = 0
  const odds = p / (1 - p)
  for (let i = k; i >= 0 && i <= n && term > sum * 1e-18; i += step) {
    sum += term
    term *= step === 1 ? ((n - i) / (i + 1)) * odds : i / ((n - i + 1) * odds)
  }
  return sum
}

/** The chance of k or more hits among n when each has the chance p, 0 < p < 1. */
export const chanceOfAtLeast = (k: number, n: number, p: number): number => {
  if (k <= 0) return 1
  if (k > n) return 0
  return k > n * p ? tailFrom(k, n, p, 1) : 1 - tailFrom(k - 1, n, p, -1)
}

/** The chance of k or fewer hits among n when each has the chance p, 0 < p < 1. */
export const chanceOfAtMost = (k: number, n: number, p: number): number => chanceOfAtLeast(n - k, n, 1 - p)

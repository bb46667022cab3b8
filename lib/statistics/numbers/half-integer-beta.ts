import { logFactorial } from './log-factorial.ts'

const halves: number[] = [Math.log(Math.PI) / 2]

/** The logarithm of the gamma function at k + 1/2, by adding up; the sums are kept. */
const logGammaHalf = (k: number): number => {
  for (let i = halves.length; i <= k; i += 1) halves.push((halves[i - 1] ?? 0) + Math.log(i - 0.5))
  return halves[k] ?? 0
}

const TINY = 1e-300
const ENOUGH = 1e-16

/** Lentz's way through the continued fraction of the incomplete beta function (DLMF 8.17.22). */
const continuedFraction = (x: number, a: number, b: number): number => {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < ENOUGH) break
  }
  return fraction
}

/**
 * The chance that a share with the beta distribution of parameters hits + 1/2 and misses + 1/2 is below x, 0 < x < 1:
 * what Jeffreys' prior makes of the counts.
 */
export const jeffreysChanceBelow = (x: number, hits: number, misses: number): number => {
  const [a, b] = [hits + 0.5, misses + 0.5]
  const front = Math.exp(
    logFactorial(hits + misses) - logGammaHalf(hits) - logGammaHalf(misses) + a * Math.log(x) + b * Math.log1p(-x),
  )
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b
}

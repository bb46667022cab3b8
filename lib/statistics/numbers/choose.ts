/** In how many ways k things are chosen from n, exactly. 0 where k is below 0 or above n. */
export const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n
  const few = Math.min(k, n - k)
  let ways = 1n
  for (let i = 1; i <= few; i += 1) ways = (ways * BigInt(n - few + i)) / BigInt(i)
  return ways
}

const WIDEST = 1000

/** a / b as a number, also where both are too long for one. */
export const ratio = (a: bigint, b: bigint): number => {
  const spare = BigInt(Math.max(0, b.toString(2).length - WIDEST))
  return Number(a >> spare) / Number(b >> spare)
}

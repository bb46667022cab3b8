const sums: number[] = [0, 0]

/** The natural logarithm of n!, by adding up; the sums are kept. */
export const logFactorial = (n: number): number => {
  for (let i = sums.length; i <= n; i += 1) sums.push((sums[i - 1] ?? 0) + Math.log(i))
  return sums[n] ?? 0
}

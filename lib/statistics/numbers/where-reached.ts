/** The x between low and high at which a function that only grows reaches a level, to the last bit. */
export const whereReached = (
  grows: (x: number) => number,
  level: number,
  { low, high }: { readonly low: number; readonly high: number } = { low: 0, high: 1 },
): number => {
  let [below, above] = [low, high]
  for (let round = 0; round < 200; round += 1) {
    const middle = (below + above) / 2
    if (middle === below || middle === above) break
    if (grows(middle) < level) below = middle
    else above = middle
  }
  return (below + above) / 2
}

/** The first whole number from `from` on that fits, found by doubling and halving; what fits once must fit from there on. */
export const firstThatFits = (fits: (n: number) => boolean, from: number): number => {
  let [below, above] = [from - 1, from]
  while (!fits(above)) {
    const step = above - from + 1
    below = above
    above += step
    if (!Number.isSafeInteger(above)) throw new RangeError('No whole number fits')
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (fits(middle)) above = middle
    else below = middle
  }
  return above
}

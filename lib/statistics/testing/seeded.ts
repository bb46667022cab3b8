/** Chances between 0 and 1 that come in the same order at every run (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How often so many audits may come out below a promised share by the luck of the draw: three and a half standard errors. */
export const luck = (promised: number, audits: number): number => 3.5 * Math.sqrt((promised * (1 - promised)) / audits)

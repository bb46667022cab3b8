import { checkBetween, checkWhole } from '../numbers/counts.ts'

/** More looks leave each too little to show anything. */
export const MOST_LOOKS = 4

/** Of how many of a sample of so many the readings are in by each look: as many to each, fixed before the draw. */
export const readByLook = (size: number, looks: number): readonly number[] => {
  checkLooks(looks)
  checkWhole(size, 0)
  return Array.from({ length: looks }, (_, n) => Math.ceil((size * (n + 1)) / looks))
}

/**
 * How sure each of several looks has to be, so that all of them together err no more often than one at this confidence: each
 * gets the same part of what may go wrong, and the parts add up (Bonferroni's inequality), whatever the looks have in common.
 * Source: C. Jennison and B. W. Turnbull, Group Sequential Methods (2000), sections 2.1 and 9.2.
 */
export const confidenceOfEach = (looks: number, confidence = 0.95): number => {
  checkLooks(looks)
  checkBetween(confidence)
  return looks === 1 ? confidence : 1 - (1 - confidence) / looks
}

const checkLooks = (looks: number): void => {
  checkWhole(looks, 1)
  if (looks > MOST_LOOKS) throw new RangeError(`A sample has ${String(MOST_LOOKS)} looks at most`)
}

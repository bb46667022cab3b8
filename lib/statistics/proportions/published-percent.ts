import { checkWhole } from '../numbers/counts.ts'
import { wholePercent } from './percent.ts'

/**
 * Which counts a published whole percentage of so many can stand for: each k whose share rounds to it, in order. Where there
 * is exactly one, the count can be worked out; where there is none, percentage and number do not belong together.
 */
export const countsBehind = (percent: number, of: number): readonly number[] => {
  checkWhole(percent)
  checkWhole(of, 1)
  return Array.from({ length: of + 1 }, (_, hits) => hits).filter((hits) => wholePercent({ hits, of }) === percent)
}

import type { Precision } from './sample-size.ts'
import { checkBetween } from '../numbers/counts.ts'
import { firstThatFits } from '../numbers/where-reached.ts'
import { scoreLimits } from '../proportions/wilson.ts'

/** The fewest readings with which Wilson's interval, as it is printed, reaches no farther than this either way. */
export const sampleSizeAsPrinted = ({ expected, within }: Precision): number => {
  checkBetween(expected, 'An expected share')
  checkBetween(within, 'A precision')
  return firstThatFits((size) => {
    const { low, high } = scoreLimits(expected, size)
    return (high - low) / 2 <= within
  }, 1)
}

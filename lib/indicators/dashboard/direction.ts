import { newcombe } from '#lib/statistics/comparisons/newcombe'
import type { Counts } from '#lib/statistics/numbers/counts'
import { sample } from '#lib/statistics/proportions/proportion'

/** How a share moved from one period to the next, as far as chance lets one say. */
export type Direction = 'too few to say' | 'no change beyond chance' | 'higher' | 'lower'

const FEW = 10

/**
 * Whether a share is higher or lower than in the period before. Both are full counts, which have no interval; but the next period is another draw
 * from whatever makes them, so a difference is believed only where Newcombe's 95% interval of two samples as large leaves out 0.
 * With fewer than ten cases in either it is too few to say.
 */
export function directionOf(now: Counts, before: Counts): Direction {
  if (now.of < FEW || before.of < FEW) return 'too few to say'
  const [later, earlier] = [sample(now.hits, now.of), sample(before.hits, before.of)]
  if (later.kind !== 'sample' || earlier.kind !== 'sample') return 'too few to say'
  const { low, high } = newcombe(later, earlier)
  if (low > 0) return 'higher'
  return high < 0 ? 'lower' : 'no change beyond chance'
}

/** The same in words, with what is better for victims where that can be said. */
export function directionInWords(direction: Direction, better: 'higher' | 'lower' | 'neither'): string {
  if (direction === 'too few to say') return 'Too few to say'
  if (direction === 'no change beyond chance') return 'No change beyond chance'
  const moved = direction === 'higher' ? 'Higher than before' : 'Lower than before'
  if (better === 'neither') return moved
  return `${moved}, which is ${direction === better ? 'better' : 'worse'} for victims`
}

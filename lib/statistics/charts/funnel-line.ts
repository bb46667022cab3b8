import { chanceOfAtMost } from '../numbers/binomial.ts'
import { checkBetween, checkWhole } from '../numbers/counts.ts'
import { firstThatFits } from '../numbers/where-reached.ts'

/**
 * The height of a funnel's line above `of` cases, as a share from 0: where the binomial of the target reaches a chance (0.975,
 * 0.999, 0.025, 0.001), smoothed between whole counts. Only for drawing: who stands outside is decided by `thresholds`, as the
 * two differ at the edge. Source: D. J. Spiegelhalter, Stat. Med. 24 (2005), 1185-1202, appendix A.1.1.
 */
export const funnelLine = (of: number, target: number, chance: number): number => {
  checkWhole(of, 1)
  checkBetween(target, 'A target')
  checkBetween(chance, 'A chance')
  const below = (hits: number) => (hits < 0 ? 0 : chanceOfAtMost(hits, of, target))
  const reached = firstThatFits((hits) => hits >= of || below(hits) > chance, 0)
  const part = (below(reached) - chance) / (below(reached) - below(reached - 1))
  return Math.max(0, (reached - part) / of)
}

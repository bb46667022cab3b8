import { chanceOfAtMost } from '../numbers/binomial.ts'
import { checkWhole, type Interval } from '../numbers/counts.ts'
import { Z_95 } from '../numbers/normal.ts'

/** Cases that two readers read without knowing of each other, right or wrong in the eyes of each. */
export interface TwoReaders {
  readonly bothRight: number
  /** Right to the first reader, wrong to the second. */
  readonly firstOnlyRight: number
  readonly secondOnlyRight: number
  readonly bothWrong: number
}

/** How far two readers agree. Measures that mean nothing for these counts are null. */
export interface Agreement {
  readonly of: number
  /** The share of cases on which they agree. */
  readonly observed: number
  /** Agreement on the wrong ones: of all they called wrong between them, how many both did. What matters most for an audit. */
  readonly onWrong: number | null
  readonly onRight: number | null
  /** Cohen's kappa: misleads where nearly all cases are right, so never shown alone. */
  readonly kappa: Kappa | null
  /** Gwet's AC1: agreement beyond chance, steady where nearly all cases are right. */
  readonly ac1: number
  /** The exact chance of readers so unlike in strictness, if they were equally strict (McNemar). */
  readonly equallyStrict: number
}

export interface Kappa {
  readonly kappa: number
  readonly byChance: number
  readonly standardError: number
  /** 95% limits, within -1 and 1. */
  readonly interval: Interval
}

/**
 * How far two readers agree, from cases drawn at random for a second reading; null of no cases. Sources: D. V. Cicchetti and
 * A. R. Feinstein, J. Clin. Epidemiol. 43 (1990), 551-558; K. L. Gwet, Br. J. Math. Stat. Psychol. 61 (2008), 29-48.
 */
export const agreement = (counts: TwoReaders): Agreement | null => {
  const { bothRight: a, firstOnlyRight: b, secondOnlyRight: c, bothWrong: d } = counts
  for (const count of [a, b, c, d]) checkWhole(count)
  const of = a + b + c + d
  if (of === 0) return null
  const observed = (a + d) / of
  const right = (2 * a + b + c) / (2 * of)
  const byChance = 2 * right * (1 - right)
  return {
    of,
    observed,
    onWrong: d + b + c === 0 ? null : (2 * d) / (2 * d + b + c),
    onRight: a + b + c === 0 ? null : (2 * a) / (2 * a + b + c),
    kappa: kappaOf(counts, of),
    ac1: (observed - byChance) / (1 - byChance),
    equallyStrict: exactMcNemar(b, c),
  }
}

/** Cohen's kappa with the standard error of J. L. Fleiss, J. Cohen and B. S. Everitt, Psychol. Bull. 72 (1969), 323-327. */
const kappaOf = (counts: TwoReaders, n: number): Kappa | null => {
  const { bothRight, firstOnlyRight, secondOnlyRight, bothWrong } = counts
  const cells = [
    [bothRight / n, firstOnlyRight / n],
    [secondOnlyRight / n, bothWrong / n],
  ] as const
  const first = [cells[0][0] + cells[0][1], cells[1][0] + cells[1][1]] as const
  const second = [cells[0][0] + cells[1][0], cells[0][1] + cells[1][1]] as const
  const byChance = first[0] * second[0] + first[1] * second[1]
  if (byChance === 1) return null
  const kappa = (cells[0][0] + cells[1][1] - byChance) / (1 - byChance)
  const apart = 1 - kappa
  const alike = ([0, 1] as const).map((i) => cells[i][i] * (1 - (first[i] + second[i]) * apart) ** 2)
  const unlike = apart ** 2 * (cells[0][1] * (second[0] + first[1]) ** 2 + cells[1][0] * (second[1] + first[0]) ** 2)
  const spread = (alike[0] ?? 0) + (alike[1] ?? 0) + unlike - (kappa - byChance * apart) ** 2
  const standardError = Math.sqrt(Math.max(0, spread) / n) / (1 - byChance)
  const interval = {
    low: Math.max(-1, kappa - Z_95 * standardError),
    high: Math.min(1, kappa + Z_95 * standardError),
  }
  return { kappa, byChance, standardError, interval }
}

/** The exact two-sided test of Q. McNemar, Psychometrika 12 (1947), 153-157, on the cases the readers differ on. */
const exactMcNemar = (b: number, c: number): number =>
  b === c ? 1 : Math.min(1, 2 * chanceOfAtMost(Math.min(b, c), b + c, 0.5))

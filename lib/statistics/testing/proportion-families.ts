import { aSample, pair } from './a-sample.ts'
import { checkValues, type Family } from './compared.ts'
import { agrestiCoull, wald, waldHalf, wilsonCorrected } from './not-offered.ts'
import { chanceOfAtLeast } from '../numbers/binomial.ts'
import { normalQuantile } from '../numbers/normal.ts'
import { clopperPearson } from '../proportions/clopper-pearson.ts'
import { exactLower, exactUpper } from '../proportions/exact-limits.ts'
import { hypergeometricLimits } from '../proportions/hypergeometric-limits.ts'
import { chanceAbove, jeffreys } from '../proportions/jeffreys.ts'
import { countsBehind } from '../proportions/published-percent.ts'
import { wilson } from '../proportions/wilson.ts'
import { readingsWithoutEnd } from '../sampling/sample-size.ts'

const intervals: Family = {
  inputs: ['k', 'n'],
  seen: checkValues.intervals.map(({ k, n }) => {
    const sample = aSample(k, n)
    return {
      p: k / n,
      wald: pair(wald(sample)),
      wilson: pair(wilson(sample)),
      clopper_pearson: pair(clopperPearson(sample)),
      agresti_coull: pair(agrestiCoull(sample)),
      jeffreys: pair(jeffreys(sample)),
      upper95_one_sided_cp: exactUpper(sample),
      lower95_one_sided_cp: exactLower(sample),
    }
  }),
}

const smallest: Family = {
  inputs: ['k'],
  seen: checkValues.n20.map(({ k }) => ({
    wilson: pair(wilson(aSample(k, 20))),
    cp: pair(clopperPearson(aSample(k, 20))),
  })),
}

const projection: Family = {
  inputs: ['k', 'n', 'N'],
  seen: checkValues.hypergeom_projection.map(({ k, n, N }) => {
    const limits = hypergeometricLimits(aSample(k, n, N))
    return { point: limits?.estimate, ci95_total_wrong: limits && pair(limits) }
  }),
}

const reconstruct: Family = {
  inputs: ['label', 'n', 'published_pct'],
  seen: checkValues.reconstruct.map(({ n, published_pct }) => {
    const candidates = countsBehind(published_pct, n)
    return { candidates, unique: candidates.length === 1 }
  }),
}

const bayes: Family = {
  inputs: ['k', 'n'],
  seen: checkValues.bayes.map(({ k, n }) => ({
    P_gt_5pct: chanceAbove(aSample(k, n), 0.05),
    P_gt_10pct: chanceAbove(aSample(k, n), 0.1),
    P_gt_20pct: chanceAbove(aSample(k, n), 0.2),
  })),
}

const impliedSizes: Family = {
  inputs: ['force', 'rate', 'half', 'audited_n'],
  seen: checkValues.hmicfrs_implied_n.map(({ rate, half, audited_n }) => ({
    implied_n: readingsWithoutEnd({ expected: rate, within: half }),
    wald_half_if_n: audited_n === null ? null : waldHalf(rate, audited_n),
  })),
}

const noneFound: Family = {
  inputs: ['n'],
  seen: checkValues.rule_of_three.map(({ n }) => ({
    exact_one_sided_95: exactUpper(aSample(0, n)),
    three_over_n: 3 / n,
  })),
}

/** What our functions make of the check values on single shares. */
export const proportionFamilies = {
  intervals,
  n20: smallest,
  hypergeom_projection: projection,
  reconstruct,
  bayes,
  hmicfrs_implied_n: impliedSizes,
  rule_of_three: noneFound,
  z975: { inputs: [], seen: normalQuantile(0.975) },
  wilsoncc_7_33: { inputs: [], seen: pair(wilsonCorrected({ hits: 7, of: 33 })) },
  tail: {
    inputs: [],
    seen: {
      P_X_ge_7_n33_p12_95: chanceOfAtLeast(7, 33, 12 / 95),
      P_X_ge_7_n33_p5_62: chanceOfAtLeast(7, 33, 5 / 62),
      P_X_ge_7_n33_p05: chanceOfAtLeast(7, 33, 0.05),
      P_X_ge_7_n33_p10: chanceOfAtLeast(7, 33, 0.1),
    },
  },
} satisfies Record<string, Family>

import { aSample, pair } from './a-sample.ts'
import { checkValues, type Family } from './compared.ts'
import { chanceOfChiSquare3, pearson } from './not-offered.ts'
import { ALARM, ALERT, thresholds } from '../charts/funnel.ts'
import { falseFlags } from '../charts/false-flags.ts'
import { funnelLine } from '../charts/funnel-line.ts'
import { pChart } from '../charts/p-chart.ts'
import { fewestCrossingsByChance, longestRunByChance } from '../charts/run-rules.ts'
import { xmrChart } from '../charts/xmr.ts'
import { concentration } from '../comparisons/concentration.ts'
import { fisherExact } from '../comparisons/fisher.ts'
import { freemanHalton } from '../comparisons/freeman-halton.ts'
import { newcombe } from '../comparisons/newcombe.ts'
import { rawReadings, readingsToTellApart } from '../comparisons/readings-to-tell-apart.ts'

/** The two samples that a label names: "violent: Durham 7/33 v Northumbria 1/20". */
const samplesIn = (label: string) => {
  const [first, second] = [...label.matchAll(/(\d+)\/(\d+)/g)].map(([, k, n]) => aSample(Number(k), Number(n)))
  if (!first || !second) throw new Error(`${label} does not name two samples`)
  return { first, second }
}

const comparisons: Family = {
  inputs: ['label'],
  seen: checkValues.comparisons.map(({ label }) => {
    const { first, second } = samplesIn(label)
    const { difference, ...limits } = newcombe(first, second)
    return { diff: difference, newcombe95: pair(limits), fisher_two_sided_p: fisherExact(first, second) }
  }),
}

const groups = checkValues.violent_4force_heterogeneity.rows.map(([hits = 0, of = 0]) => ({ hits, of }))
const { chiSquare, df, minExpected } = pearson(groups)

const chart = pChart(checkValues.pchart.data.map(([hits = 0, of = 0]) => ({ hits, of })))

const xmr = xmrChart(checkValues.xmr.x)

const spread = concentration(checkValues.concentration.counts)

/** What our functions make of the check values on comparisons and charts. */
export const comparisonFamilies = {
  comparisons,
  violent_4force_heterogeneity: {
    inputs: ['rows'],
    seen: {
      freeman_halton_p: freemanHalton(groups),
      pearson_chi2: chiSquare,
      df,
      pearson_p: chanceOfChiSquare3(chiSquare),
      min_expected: minExpected,
    },
  },
  funnel: {
    inputs: ['target', 'target_label', 'n'],
    seen: checkValues.funnel.map(({ target, n }) => ({
      'q0.001': funnelLine(n, target, 0.001),
      'q0.025': funnelLine(n, target, 0.025),
      'q0.975': funnelLine(n, target, 0.975),
      'q0.999': funnelLine(n, target, 0.999),
    })),
  },
  count_thresholds: {
    inputs: ['n', 'target'],
    seen: checkValues.count_thresholds.map(({ n, target }) => ({
      alert_k: thresholds(n, target, ALERT).tooMany,
      alarm_k: thresholds(n, target, ALARM).tooMany,
    })),
  },
  xmr: {
    inputs: ['x'],
    seen: { mean: xmr?.mean, mr_bar: xmr?.meanRange, unpl: xmr?.high, lnpl: xmr?.low, url: xmr?.highestRange },
  },
  pchart: {
    inputs: ['data', 'k', 'n'],
    seen: {
      p_bar: chart?.mean,
      limits: chart?.points.map(({ share, low, high, chanceOfSoMany }) => ({
        p: share,
        ucl3: high,
        lcl3: low,
        exact_p_ge: chanceOfSoMany,
      })),
    },
  },
  anhoej: {
    inputs: ['n'],
    seen: checkValues.anhoej.map(({ n }) => ({
      longest_run_signal_gt: longestRunByChance(n),
      crossings_signal_lt: fewestCrossingsByChance(n),
    })),
  },
  false_flags: {
    inputs: [],
    seen: {
      six_districts_one_side: falseFlags(6).atLeastOne,
      six_by_four: falseFlags(24).atLeastOne,
      forces43_by_4_expected: falseFlags(43 * 4).expected,
    },
  },
  concentration: {
    inputs: ['counts'],
    seen: {
      total: spread?.total,
      hhi: spread?.index,
      effective_number: spread?.effectiveNumber,
      top1_share: spread?.shareOfFirst,
      top3_share: spread?.shareOfFirstThree,
      gini: spread?.gini,
    },
  },
  power: {
    inputs: ['p1', 'p2'],
    seen: checkValues.power.map(({ p1, p2 }) => ({
      n_per_group_raw: rawReadings(p1, p2, 0.8),
      n_per_group: readingsToTellApart(p1, p2),
    })),
  },
} satisfies Record<string, Family>

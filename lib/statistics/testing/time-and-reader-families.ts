import { checkValues, type Family } from './compared.ts'
import { panelAgreement } from '../agreement/panel-kappa.ts'
import { agreement } from '../agreement/two-readers.ts'
import { weightedKappa } from '../agreement/weighted-kappa.ts'
import { Z_95 } from '../numbers/normal.ts'
import { kaplanMeier } from '../survival/kaplan-meier.ts'
import { medianRanks } from '../survival/median-interval.ts'

const curve = kaplanMeier(checkValues.km.data.map(([time = 0, event]) => ({ time, happened: event === 1 })))

const readers: Family = {
  inputs: ['a_both_correct', 'b', 'c', 'd_both_wrong'],
  seen: checkValues.kappa.map(({ a_both_correct, b, c, d_both_wrong }) => {
    const seen = agreement({
      bothRight: a_both_correct,
      firstOnlyRight: b,
      secondOnlyRight: c,
      bothWrong: d_both_wrong,
    })
    if (seen?.kappa == null) throw new Error('There is a kappa for these counts')
    const { kappa, byChance, standardError } = seen.kappa
    return {
      n: seen.of,
      po: seen.observed,
      pe: byChance,
      kappa,
      se: standardError,
      // Limits as they come; ours are kept within -1 and 1.
      ci95: [kappa - Z_95 * standardError, kappa + Z_95 * standardError],
      gwet_ac1: seen.ac1,
      pabak: 2 * seen.observed - 1,
      agree_correct: seen.onRight,
      agree_wrong: seen.onWrong,
      mcnemar_exact_p: seen.equallyStrict,
    }
  }),
}

const panel = panelAgreement(checkValues.fleiss.ratings)

/** What our functions make of the check values on times and on readers. */
export const timeAndReaderFamilies = {
  km: {
    inputs: ['data'],
    seen: {
      table: curve.map(({ time, atRisk, events, happened, standardError }) => ({
        day: time,
        at_risk: atRisk,
        events,
        S: 1 - happened,
        ...Object.fromEntries([['told', happened]]),
        greenwood_se: standardError,
      })),
    },
  },
  median_ci: {
    inputs: ['n'],
    seen: checkValues.median_ci.map(({ n }) => {
      const ranks = medianRanks(n)
      return { lower_rank: ranks?.low, upper_rank: ranks?.high, coverage: ranks?.coverage }
    }),
  },
  kappa: readers,
  kappa3: {
    inputs: ['matrix'],
    seen: {
      unweighted: weightedKappa(checkValues.kappa3.matrix, 'equal'),
      linear_weighted: weightedKappa(checkValues.kappa3.matrix, 'linear'),
    },
  },
  fleiss: {
    inputs: ['ratings', 'raters'],
    seen: { P_bar: panel?.observed, P_e: panel?.byChance, kappa: panel?.kappa },
  },
} satisfies Record<string, Family>

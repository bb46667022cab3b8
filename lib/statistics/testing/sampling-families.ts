import { createHash } from 'node:crypto'
import { aSample, pair } from './a-sample.ts'
import { checkValues, type Family } from './compared.ts'
import { drawByCounter } from './not-offered.ts'
import { stratifiedEstimate } from '../estimates/stratified.ts'
import { acceptancePlan, chanceToPass } from '../sampling/acceptance.ts'
import { discoverySample } from '../sampling/discovery.ts'
import { drawSample, frameOf } from '../sampling/draw.ts'
import { readingsWithoutEnd, sampleSize } from '../sampling/sample-size.ts'
import { sampleSizeAsPrinted } from '../sampling/sample-size-as-printed.ts'
import { declareTolerance, readingsForAssurance, sampleVerdict } from '../sampling/sample-verdict.ts'
import { sequentialPlan } from '../sampling/sequential-plan.ts'

const sizes: Family = {
  inputs: ['p', 'e'],
  seen: checkValues.sample_size.map(({ p, e }) => {
    const precision = { expected: p, within: e }
    return {
      n0: readingsWithoutEnd(precision),
      n_inf: sampleSize(precision),
      ...Object.fromEntries([50, 100, 120, 300, 1000, 5000].map((N) => [`N${String(N)}`, sampleSize(precision, N)])),
    }
  }),
}

const discovery: Family = {
  inputs: ['tolerable'],
  seen: checkValues.discovery.map(({ tolerable }) => ({
    n_inf: discoverySample(tolerable).readings,
    ...Object.fromEntries(
      [20, 50, 100, 200, 500].map((N) => {
        const { errors, readings } = discoverySample(tolerable, N)
        return [`N${String(N)}`, { D: errors, n: readings }]
      }),
    ),
  })),
}

const characteristics: Family = {
  inputs: ['n', 'c'],
  seen: checkValues.oc.map(({ n, c }) =>
    Object.fromEntries(
      [0.01, 0.02, 0.05, 0.1, 0.15, 0.2].map((share) => [
        `p${String(share)}`,
        chanceToPass({ readings: n, allowed: c }, share),
      ]),
    ),
  ),
}

const plans: Family = {
  inputs: ['AQL', 'LTPD', 'alpha', 'beta'],
  seen: checkValues.plans.map(({ AQL, LTPD, alpha, beta }) => {
    const plan = acceptancePlan({ good: AQL, bad: LTPD, failGood: alpha, passBad: beta })
    return {
      n: plan.readings,
      c: plan.allowed,
      Pa_AQL: chanceToPass(plan, AQL),
      Pa_LTPD: chanceToPass(plan, LTPD),
    }
  }),
}

const { p0, p1, alpha, beta } = checkValues.sprt
const sequential = sequentialPlan({ good: p0, bad: p1, failGood: alpha, passBad: beta })

const strata = checkValues.stratified.strata.map(({ N, n, k }) => ({ size: N, of: n, hits: k }))
const estimate = stratifiedEstimate(strata)
if (estimate.kind !== 'estimate') throw new Error('The strata were sampled')

const frame = frameOf(Array.from({ length: 30 }, (_, n) => `demo/${String(n + 1).padStart(4, '0')}/24`).reverse())
const { seed } = checkValues.draw
const drawn = drawSample(frame, seed, 8)
const counter = drawByCounter(checkValues.rivest_stark.seed, checkValues.rivest_stark.N, 10)

/** What our functions make of the check values on samples, their sizes, plans and verdicts. */
export const samplingFamilies = {
  sample_size: sizes,
  wilson_width_sample_size: {
    inputs: ['p', 'half_width'],
    seen: checkValues.wilson_width_sample_size.map(({ p, half_width }) => ({
      n: sampleSizeAsPrinted({ expected: p, within: half_width }),
    })),
  },
  discovery,
  oc: characteristics,
  plans,
  sprt: {
    inputs: ['p0', 'p1', 'alpha', 'beta'],
    seen: { slope: sequential.slope, h_accept: sequential.acceptBelow, h_reject: sequential.rejectAbove },
  },
  seed_verdicts: {
    inputs: ['label', 'k', 'n'],
    seen: checkValues.seed_verdicts.map(({ k, n }) => {
      const verdict = (tolerance: number) => sampleVerdict(aSample(k, n), declareTolerance(tolerance))
      return {
        tol5: verdict(0.05).verdict,
        tol10: verdict(0.1).verdict,
        tol20: verdict(0.2).verdict,
        lower95: verdict(0.1).low,
        upper95: verdict(0.1).high,
      }
    }),
  },
  n_for_assurance: {
    inputs: ['k'],
    seen: checkValues.n_for_assurance.map(({ k }) => ({
      tol5: readingsForAssurance(k, declareTolerance(0.05)),
      tol10: readingsForAssurance(k, declareTolerance(0.1)),
    })),
  },
  stratified: {
    inputs: ['strata'],
    seen: {
      N: strata.reduce((sum, { size }) => sum + size, 0),
      p_hat: estimate.share,
      se: estimate.standardError,
      n_eff: estimate.effectiveReadings,
      wilson_neff: pair(estimate.interval),
      total_wrong: estimate.total.estimate,
      total_ci: pair(estimate.total),
      naive_unweighted: strata.reduce((sum, { hits }) => sum + hits, 0) / strata.reduce((sum, { of }) => sum + of, 0),
    },
  },
  draw: {
    inputs: ['seed'],
    seen: {
      frame_size: frame.references.length,
      first_id: frame.references[0],
      last_id: frame.references.at(-1),
      population_sha256: frame.hash,
      commitment_sha256_of_seed: createHash('sha256').update(seed).digest('hex'),
      sample5: drawSample(frame, seed, 5).map(({ reference }) => reference),
      tickets5: drawn.slice(0, 5).map(({ ticket }) => ticket),
      sample8: drawn.map(({ reference }) => reference),
    },
  },
  rivest_stark: { inputs: ['seed', 'N'], seen: { picks: counter.picks, first_hash: counter.firstHash } },
} satisfies Record<string, Family>

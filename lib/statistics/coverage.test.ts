import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { stratifiedEstimate } from './estimates/stratified.ts'
import { printShare } from './model.ts'
import { chanceOfAtLeast } from './numbers/binomial.ts'
import type { Interval } from './numbers/counts.ts'
import { clopperPearson } from './proportions/clopper-pearson.ts'
import { exactUpper } from './proportions/exact-limits.ts'
import { hypergeometricLimits } from './proportions/hypergeometric-limits.ts'
import { wilson } from './proportions/wilson.ts'
import { drawSample, frameOf } from './sampling/draw.ts'
import { sequentialPlan, sequentialStanding } from './sampling/sequential-plan.ts'
import type { Sample } from './proportions/proportion.ts'
import { aSample } from './testing/a-sample.ts'
import { luck, seeded } from './testing/seeded.ts'

// Of so many invented audits, in how many does what is printed hold? In full 10,000 of each kind.
const AUDITS = runs(300, 10_000)

const shares = Array.from({ length: 199 }, (_, n) => (n + 1) / 200)
const sizes = [10, 14, 20, 33, 60]

const chanceOfExactly = (hits: number, of: number, share: number): number =>
  chanceOfAtLeast(hits, of, share) - chanceOfAtLeast(hits + 1, of, share)

/** How often an interval holds the true share, worked out over every count that could be found. */
const coverage = (intervals: readonly Interval[], share: number): number =>
  intervals.reduce(
    (sum, { low, high }, hits) =>
      low <= share && share <= high ? sum + chanceOfExactly(hits, intervals.length - 1, share) : sum,
    0,
  )

const JUST = 1e-9

/** The coverage over all shares on average, and at the share where it is lowest, which is just outside some limit. */
const coverageOf = (interval: (sample: Sample) => Interval, of: number): { mean: number; lowest: number } => {
  const intervals = Array.from({ length: of + 1 }, (_, hits) => interval(aSample(hits, of)))
  const edges = intervals.flatMap(({ low, high }) => [low - JUST, high + JUST]).filter((edge) => edge > 0 && edge < 1)
  const held = shares.map((share) => coverage(intervals, share))
  return { mean: mean(held), lowest: Math.min(...held, ...edges.map((edge) => coverage(intervals, edge))) }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('worked out over every count that could be found', () => {
  test.each(sizes)('Clopper and Pearson hold at least 95 in 100 times, with %d read', (of) => {
    const upper = (sample: Sample) => ({ low: 0, high: exactUpper(sample) })
    for (const interval of [clopperPearson, upper])
      expect(coverageOf(interval, of).lowest).toBeGreaterThanOrEqual(0.95 - 1e-7)
  })

  // Wilson’s interval is for showing. It holds in 95 of 100 on average; the lowest is printed here, so that nobody
  // makes an assurance of it. Beside it what is printed, with the exact one-sided limit where none or all were found.
  test.each([
    { of: 10, lowest: 0.835 },
    { of: 14, lowest: 0.836 },
    { of: 20, lowest: 0.837 },
    { of: 33, lowest: 0.837 },
    { of: 60, lowest: 0.838 },
  ])('with $of read Wilson holds 95 in 100 times on average, give or take one; at the lowest $lowest', (expected) => {
    const printed = (sample: Sample) => printShare(sample).drawn?.interval ?? { low: 0, high: 1 }
    for (const interval of [wilson, printed]) {
      const held = coverageOf(interval, expected.of)
      expect(Math.abs(held.mean - 0.95)).toBeLessThan(0.01)
      expect(held.lowest).toBeCloseTo(expected.lowest, 3)
    }
  })

  test.each([
    [40, 10],
    [60, 20],
    [120, 33],
  ])('the limits on a count in %d, %d read, hold at least 95 in 100 times, whatever the count', (population, of) => {
    const limits = Array.from({ length: of + 1 }, (_, hits) => hypergeometricLimits(aSample(hits, of, population)))
    for (let wrong = 0; wrong <= population; wrong += 1) {
      const held = limits.reduce(
        (sum, limit, hits) =>
          limit && limit.low <= wrong && wrong <= limit.high ? sum + chanceOfDraw(hits, of, wrong, population) : sum,
        0,
      )
      expect(held).toBeGreaterThanOrEqual(0.95 - 1e-12)
    }
  })
})

/** The chance to draw exactly so many wrong ones, by products alone. */
const chanceOfDraw = (hits: number, of: number, wrong: number, population: number): number => {
  if (hits > wrong || of - hits > population - wrong) return 0
  let chance = 1
  for (let i = 0; i < hits; i += 1) chance *= ((wrong - i) / (hits - i)) * ((of - i) / (population - i))
  for (let i = 0; i < of - hits; i += 1) chance *= (population - wrong - i) / (population - hits - i)
  return chance
}

describe('in audits that are drawn, read and worked out as real ones are', () => {
  const references = Array.from({ length: 60 }, (_, n) => `DEMO/${String(n).padStart(4, '0')}/26`)
  const frame = frameOf(references)

  test.each([0, 2, 6, 20, 40])('with %d of 60 wrong, the limits hold', (wrong) => {
    const wrongOnes = new Set(references.slice(0, wrong))
    let [inSet, inShare] = [0, 0]
    for (let audit = 0; audit < AUDITS; audit += 1) {
      const drawn = drawSample(frame, `audit ${String(wrong)} ${String(audit)}`, 20)
      const some = aSample(drawn.filter(({ reference }) => wrongOnes.has(reference)).length, 20, 60)
      const limits = hypergeometricLimits(some)
      if (limits && limits.low <= wrong && wrong <= limits.high) inSet += 1
      const { low, high } = clopperPearson(some)
      if (low <= wrong / 60 && wrong / 60 <= high) inShare += 1
    }
    expect(inSet / AUDITS).toBeGreaterThanOrEqual(0.95 - luck(0.95, AUDITS))
    expect(inShare / AUDITS).toBeGreaterThanOrEqual(0.95 - luck(0.95, AUDITS))
  })

  test.each([
    { good: 0.02, bad: 0.1, failGood: 0.05, passBad: 0.1 },
    { good: 0.05, bad: 0.2, failGood: 0.05, passBad: 0.05 },
    { good: 0.01, bad: 0.1, failGood: 0.1, passBad: 0.1 },
  ])('the sequential plan of $good against $bad errs no more often than it promises', (risks) => {
    const plan = sequentialPlan(risks)
    const chance = seeded(2026)
    const ends = (share: number): Record<'accept' | 'reject', number> => {
      const ended = { accept: 0, reject: 0 }
      for (let audit = 0; audit < AUDITS; audit += 1) ended[endOf(plan, () => chance() < share)] += 1
      return ended
    }
    const { failGood, passBad } = plan.promised
    expect(ends(risks.good).reject / AUDITS).toBeLessThanOrEqual(failGood + luck(failGood, AUDITS))
    expect(ends(risks.bad).accept / AUDITS).toBeLessThanOrEqual(passBad + luck(passBad, AUDITS))
  })

  test('an estimate by strata holds, though a stratum is read whole and another shows nothing', () => {
    const chance = seeded(7)
    const population = [
      { size: 40, of: 40, wrong: 6 },
      { size: 90, of: 22, wrong: 9 },
      { size: 400, of: 20, wrong: 20 },
    ]
    const truth = 35 / 530
    let held = 0
    for (let audit = 0; audit < AUDITS; audit += 1) {
      const result = stratifiedEstimate(
        population.map(({ wrong, ...rest }) => ({ ...rest, hits: drawn(wrong, rest, chance) })),
      )
      if (result.kind === 'estimate' && result.interval.low <= truth && truth <= result.interval.high) held += 1
    }
    expect(held / AUDITS).toBeGreaterThanOrEqual(0.94 - luck(0.94, AUDITS))
  })
})

/** Reads on until the plan ends. */
const endOf = (plan: ReturnType<typeof sequentialPlan>, isWrong: () => boolean): 'accept' | 'reject' => {
  let hits = 0
  for (let of = 1; ; of += 1) {
    if (isWrong()) hits += 1
    const standing = sequentialStanding(plan, { hits, of })
    if (standing !== 'read on') return standing
  }
}

/** How many wrong ones come up in a draw without putting back. */
const drawn = (wrong: number, { size, of }: { size: number; of: number }, chance: () => number): number => {
  let hits = 0
  for (let i = 0; i < of; i += 1) if (chance() * (size - i) < wrong - hits) hits += 1
  return hits
}

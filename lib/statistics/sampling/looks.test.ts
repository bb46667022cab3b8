import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { chanceOfAtLeast } from '../numbers/binomial.ts'
import { aSample } from '../testing/a-sample.ts'
import { luck, seeded } from '../testing/seeded.ts'
import { confidenceOfEach, MOST_LOOKS, readByLook } from './looks.ts'
import { declareTolerance, sampleVerdict } from './sample-verdict.ts'

type Verdict = ReturnType<typeof sampleVerdict>['verdict']

interface Plan {
  readonly sizes: readonly number[]
  readonly tolerance: number
  readonly confidence: number
}

const plan = (size: number, looks: number, tolerance: number): Plan => ({
  sizes: readByLook(size, looks),
  tolerance,
  confidence: confidenceOfEach(looks),
})

const verdictAt = ({ tolerance, confidence }: Plan, hits: number, of: number): Verdict =>
  sampleVerdict(aSample(hits, of), declareTolerance(tolerance, confidence)).verdict

const chanceOfExactly = (hits: number, of: number, share: number): number =>
  chanceOfAtLeast(hits, of, share) - chanceOfAtLeast(hits + 1, of, share)

/** How often reading by a plan ends with this verdict, counted over every way in which the hits could come. */
function chanceToEnd(of: Plan, verdict: Verdict, share: number): number {
  let ended = 0
  let open = [1]
  let before = 0
  for (const size of of.sizes) {
    const next = Array.from({ length: size + 1 }, () => 0)
    for (const [hits, chance] of open.entries())
      for (let more = 0; more <= size - before && chance > 0; more += 1)
        next[hits + more] = (next[hits + more] ?? 0) + chance * chanceOfExactly(more, size - before, share)
    open = next.map((chance, hits) => {
      const at = verdictAt(of, hits, size)
      if (at === verdict) ended += chance
      return at === 'not enough evidence' ? chance : 0
    })
    before = size
  }
  return ended
}

const JUST = 1e-9

describe('a plan of several looks', () => {
  test.each([
    { size: 40, looks: 2, tolerance: 0.1 },
    { size: 60, looks: 3, tolerance: 0.1 },
    { size: 80, looks: 4, tolerance: 0.1 },
    { size: 100, looks: 4, tolerance: 0.05 },
    { size: 40, looks: 3, tolerance: 0.2 },
  ])('of $size in $looks looks says "within" or "above" $tolerance wrongly in 5 of 100 at most', (each) => {
    const made = plan(each.size, each.looks, each.tolerance)
    expect(chanceToEnd(made, 'within tolerance', each.tolerance + JUST)).toBeLessThanOrEqual(0.05)
    expect(chanceToEnd(made, 'above tolerance', each.tolerance)).toBeLessThanOrEqual(0.05)
  })

  test('errs more often where each look is as sure as one alone: reading on until it pleases is no plan', () => {
    const asOne = { ...plan(120, 4, 0.2), confidence: 0.95 }
    expect(chanceToEnd(asOne, 'within tolerance', 0.2 + JUST)).toBeGreaterThan(0.06)
    expect(chanceToEnd(plan(120, 1, 0.2), 'within tolerance', 0.2 + JUST)).toBeLessThanOrEqual(0.05)
  })

  test('ends early where the share is far from the tolerance', () => {
    const made = plan(120, 4, 0.1)
    const first = { ...made, sizes: made.sizes.slice(0, 2) }
    expect(chanceToEnd(first, 'within tolerance', 0.001)).toBeGreaterThan(0.9)
    expect(chanceToEnd(first, 'above tolerance', 0.4)).toBeGreaterThan(0.9)
  })

  test('errs no more often than it says in audits that are drawn, as in those that are worked out', () => {
    const audits = runs(400, 10_000)
    const made = plan(60, 3, 0.1)
    const [chance, frame, wrong] = [seeded(48), 400, 41]
    let within = 0
    for (let audit = 0; audit < audits; audit += 1)
      if (drawnVerdict(made, { frame, wrong, chance }) === 'within tolerance') within += 1
    expect(within / audits).toBeLessThanOrEqual(0.05 + luck(0.05, audits))
  })

  test('shares a sample out evenly, all of it, each ticket to one look', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 400 }), fc.integer({ min: 1, max: MOST_LOOKS }), (size, looks) => {
        const by = readByLook(size, looks)
        expect(by.at(-1)).toBe(size)
        // The nth of the sample, counted from 1, is of the first look by which so many are read.
        const lookOf = (nth: number) => Math.floor(((nth - 1) * looks) / size) + 1
        const inLook = (look: number) =>
          Array.from({ length: size }, (_, n) => lookOf(n + 1)).filter((each) => each <= look).length
        expect(by.map((_, n) => inLook(n + 1))).toEqual(by)
      }),
    )
  })

  test('has four looks at most, and one at least', () => {
    expect(() => readByLook(40, 0)).toThrow(RangeError)
    expect(() => confidenceOfEach(5)).toThrow(RangeError)
    expect(confidenceOfEach(1)).toBe(0.95)
    expect(confidenceOfEach(2)).toBeCloseTo(0.975, 12)
  })
})

/** Draws from a frame without putting back, and reads on as the plan says. */
function drawnVerdict(of: Plan, { frame, wrong, chance }: { frame: number; wrong: number; chance: () => number }) {
  let [hits, read] = [0, 0]
  for (const size of of.sizes) {
    for (; read < size; read += 1) if (chance() * (frame - read) < wrong - hits) hits += 1
    const verdict = verdictAt(of, hits, size)
    if (verdict !== 'not enough evidence') return verdict
  }
  return 'not enough evidence'
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import checkvalues from './checkvalues.json' with { type: 'json' }
import { kaplanMeier, timeBy, type Followed, type Step } from './kaplan-meier.ts'
import { medianInterval, medianRanks } from './median-interval.ts'

const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 80 })
const followed = fc.array(fc.record({ time: fc.integer({ min: 0, max: 30 }), happened: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
})

/** The share to whom it had happened by a time, 0 before the first. */
const shareBy = (curve: readonly Step[], time: number): number =>
  curve.findLast((step) => step.time <= time)?.happened ?? 0

describe('the median', () => {
  test.each(checkvalues.medianRanks)('of $n values lies between ranks $low and $high', ({ n, ...expected }) => {
    const ranks = medianRanks(n)
    expect(ranks).toMatchObject({ low: expected.low, high: expected.high })
    expect(ranks?.coverage).toBeCloseTo(expected.coverage, 12)
  })

  test('of few values has no limits', () => {
    expect(medianInterval([3, 1, 2, 9, 4])).toEqual({ median: 3, low: null, high: null, ranks: null })
    expect(medianInterval([3, 1])).toMatchObject({ median: 2 })
    expect(medianInterval([])).toBeNull()
  })

  test('of ten values has its second and ninth as limits', () => {
    expect(medianInterval([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toMatchObject({ median: 5.5, low: 2, high: 9 })
  })

  test('of a value that is no number is refused', () => {
    expect(() => medianInterval([1, Number.NaN])).toThrow(RangeError)
  })

  test('always lies within its limits, which are values and sure enough', () => {
    fc.assert(
      fc.property(values, (some) => {
        const { median, low, high, ranks } = medianInterval(some) ?? { median: 0, low: null, high: null, ranks: null }
        if (ranks === null || low === null || high === null) {
          expect(some.length).toBeLessThan(6)
          return
        }
        expect(low <= median && median <= high).toBe(true)
        expect(some).toContain(low)
        expect(some).toContain(high)
        expect(ranks.coverage).toBeGreaterThanOrEqual(0.95)
      }),
    )
  })
})

describe('time until told', () => {
  const { cases, steps } = checkvalues.kaplanMeier

  test('agrees with the worked example, two victims not yet told among eight', () => {
    const curve = kaplanMeier(cases)
    expect(curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
      steps.map(({ time, atRisk, events }) => [time, atRisk, events]),
    )
    curve.forEach((step, n) => {
      expect(step.happened).toBeCloseTo(steps[n]?.happened ?? Number.NaN, 12)
      expect(step.standardError).toBeCloseTo(steps[n]?.standardError ?? Number.NaN, 12)
    })
    expect(timeBy(curve, 0.5)).toBe(2)
    expect(timeBy(curve, 0.9)).toBeNull()
    expect(shareBy(curve, 6.5)).toBeCloseTo(0.625, 12)
    expect(shareBy(curve, 7)).toBeCloseTo(0.8125, 12)
  })

  test('with nobody told has no steps, no median and a share of 0', () => {
    const curve = kaplanMeier([{ time: 4, happened: false }])
    expect(curve).toEqual([])
    expect(timeBy(curve, 0.5)).toBeNull()
    expect(shareBy(curve, 100)).toBe(0)
  })

  test('with everybody told is the plain share of those told', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 1000 }), (times, by) => {
        const curve = kaplanMeier(times.map((time): Followed => ({ time, happened: true })))
        expect(shareBy(curve, by)).toBeCloseTo(times.filter((time) => time <= by).length / times.length, 9)
        expect(timeBy(curve, 1)).toBe(Math.max(...times))
      }),
    )
  })

  test('always only grows, and leaving out those who wait never makes it slower', () => {
    fc.assert(
      fc.property(followed, (some) => {
        const curve = kaplanMeier(some)
        const shares = curve.map((step) => step.happened)
        expect(shares).toEqual([...shares].sort((a, b) => a - b))
        const informedOnly = kaplanMeier(some.filter((observation) => observation.happened))
        for (const { time } of curve)
          expect(shareBy(informedOnly, time)).toBeGreaterThanOrEqual(shareBy(curve, time) - 1e-9)
      }),
    )
  })

  test('of a time before the start is refused', () => {
    expect(() => kaplanMeier([{ time: -1, happened: true }])).toThrow(RangeError)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusteredEstimate, linkedDesignEffect } from './clustered.ts'
import { stratifiedEstimate, type Estimate, type Stratum } from './stratified.ts'
import { wilson } from '../proportions/wilson.ts'
import { aSample } from '../testing/a-sample.ts'

const estimated = (strata: readonly Stratum[]): Estimate => {
  const result = stratifiedEstimate(strata)
  if (result.kind !== 'estimate') throw new Error('Some of it was sampled')
  return result
}

describe('an estimate by strata', () => {
  const sampled = { size: 400, hits: 2, of: 20 }

  test('gets no variance from a stratum that was read whole', () => {
    const alone = estimated([sampled])
    const withCensus = estimated([sampled, { size: 40, hits: 7, of: 40 }])
    expect(withCensus.standardError).toBeCloseTo(alone.standardError * (400 / 440), 12)
    expect(withCensus.total.estimate).toBeCloseTo(47, 12)
  })

  test('is a full count, without an interval, where every stratum was read whole', () => {
    const result = stratifiedEstimate([{ size: 40, hits: 7, of: 40 }, { size: 10, hits: 0, of: 10 }]) // oxfmt-ignore
    expect(result).toEqual({ kind: 'full-count', hits: 7, of: 50 })
    expect(stratifiedEstimate([{ size: 0, hits: 0, of: 0 }])).toEqual({ kind: 'none', hits: 0, of: 0 })
  })

  test('weighs each stratum by its size: read at different rates, it is not the share of all readings', () => {
    const { share } = estimated([sampled, { size: 40, hits: 11, of: 22 }])
    expect(share).toBeCloseTo((400 * 0.1 + 40 * 0.5) / 440, 12)
    expect(share).not.toBeCloseTo(13 / 42, 2)
  })

  test('does not take a large stratum in which nothing was found for a certain one', () => {
    const { interval, effectiveReadings } = estimated([{ size: 4000, hits: 0, of: 20 }, { size: 40, hits: 1, of: 22 }]) // oxfmt-ignore
    expect(effectiveReadings).toBeLessThan(21)
    expect(interval.high).toBeGreaterThan(0.13)
    expect(estimated([{ size: 4000, hits: 0, of: 20 }]).interval.high).toBeGreaterThan(0.15)
  })

  test('never leaves out what was found nor counts what was found right', () => {
    const stratum = fc
      .integer({ min: 4, max: 60 })
      .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 2, max: size })))
      .chain(([size, of]) =>
        fc.record({ size: fc.constant(size), of: fc.constant(of), hits: fc.integer({ min: 0, max: of }) }),
      )
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 4 }), (strata) => {
        const result = stratifiedEstimate(strata)
        if (result.kind !== 'estimate') return
        const sum = (part: 'size' | 'hits' | 'of') => strata.reduce((all, one) => all + one[part], 0)
        const { low, estimate, high } = result.total
        expect(low).toBeGreaterThanOrEqual(sum('hits'))
        expect(high).toBeLessThanOrEqual(sum('size') - sum('of') + sum('hits'))
        expect(low <= estimate + 1e-9 && estimate <= high + 1e-9).toBe(true)
      }),
    )
  })

  test('refuses a single reading of a stratum, and more than there are', () => {
    expect(() => stratifiedEstimate([{ size: 40, hits: 0, of: 1 }])).toThrow(RangeError)
    expect(() => stratifiedEstimate([{ size: 40, hits: 0, of: 0 }])).toThrow(RangeError)
    expect(() => stratifiedEstimate([{ size: 4, hits: 0, of: 5 }])).toThrow(RangeError)
  })
})

describe('an estimate from clusters', () => {
  const single = (hits: number, of: number) => Array.from({ length: of }, (_, n) => ({ hits: n < hits ? 1 : 0, of: 1 }))
  const estimate = (...args: Parameters<typeof clusteredEstimate>) => {
    const result = clusteredEstimate(...args)
    if (result.kind !== 'estimate') throw new Error('They were sampled')
    return result
  }

  test('of one case each is that of a simple sample, all but one reading', () => {
    const { share, effectiveReadings, designEffect } = estimate(single(6, 30))
    expect(share).toBeCloseTo(0.2, 12)
    expect(effectiveReadings).toBeCloseTo(29, 9)
    expect(designEffect).toBeCloseTo(30 / 29, 9)
  })

  test('of linked crimes that stand and fall together counts as many readings as there were decisions', () => {
    const linked = Array.from({ length: 30 }, (_, n) => (n < 6 ? { hits: 5, of: 5 } : { hits: 0, of: 5 }))
    const { effectiveReadings, interval } = estimate(linked)
    expect(effectiveReadings).toBeCloseTo(29, 9)
    expect(interval.high - interval.low).toBeGreaterThan(
      (wilson(aSample(30, 150)).high - wilson(aSample(30, 150)).low) * 2,
    )
  })

  test('with no hit anywhere claims one reading a cluster, and not certainty', () => {
    const { interval, effectiveReadings } = estimate(Array.from({ length: 20 }, () => ({ hits: 0, of: 4 })))
    expect(effectiveReadings).toBe(20)
    expect(interval).toEqual(wilson(aSample(0, 20)))
  })

  test('never claims more readings than cases were read', () => {
    const cluster = fc
      .integer({ min: 1, max: 6 })
      .chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) }))
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 2, maxLength: 30 }), (clusters) => {
        const { effectiveReadings, designEffect, interval, share } = estimate(clusters)
        expect(effectiveReadings).toBeLessThanOrEqual(clusters.reduce((sum, { of }) => sum + of, 0))
        expect(designEffect).toBeGreaterThanOrEqual(1)
        expect(interval.low <= share && share <= interval.high).toBe(true)
      }),
    )
  })

  test('of all the clusters there are is a full count, and of one is refused', () => {
    expect(clusteredEstimate(single(6, 30), 30)).toEqual({ kind: 'full-count', hits: 6, of: 30 })
    expect(() => clusteredEstimate(single(1, 1))).toThrow(RangeError)
  })
})

describe('linked cases in a sample', () => {
  const all = { hits: 6, of: 30 }

  test('that has none leave the estimate as it is, to the last digit', () => {
    expect(linkedDesignEffect([], all)).toBe(1)
    const strata = [
      { size: 400, ...all },
      { size: 90, hits: 3, of: 22 },
    ]
    const linked = strata.map((each) => ({ ...each, designEffect: linkedDesignEffect([], each) }))
    expect(stratifiedEstimate(linked)).toEqual(stratifiedEstimate(strata))
    expect(estimated(strata).designEffect).toBe(1)
  })

  test('that stand and fall together count as few readings', () => {
    const five = [{ hits: 5, of: 5 }]
    const designEffect = linkedDesignEffect(five, all)
    expect(designEffect).toBeGreaterThan(1.5)
    const [plain, wide] = [estimated([{ size: 400, ...all }]), estimated([{ size: 400, ...all, designEffect }])]
    expect(wide.designEffect).toBeCloseTo(designEffect, 9)
    expect(wide.effectiveReadings).toBeCloseTo(plain.effectiveReadings / designEffect, 9)
    expect(wide.interval.high - wide.interval.low).toBeGreaterThan(plain.interval.high - plain.interval.low)
    expect(wide.share).toBe(plain.share)
  })

  test('that differ among themselves do not make an estimate surer than it is', () => {
    expect(linkedDesignEffect([{ hits: 1, of: 5 }, { hits: 1, of: 5 }], { hits: 6, of: 30 })).toBe(1) // oxfmt-ignore
  })

  test('of which none was wrong are one reading each', () => {
    expect(linkedDesignEffect([{ hits: 0, of: 4 }], { hits: 0, of: 20 })).toBeCloseTo(20 / 17, 12)
    expect(linkedDesignEffect([{ hits: 4, of: 4 }], { hits: 4, of: 4 })).toBe(4)
    expect(() => linkedDesignEffect([{ hits: 4, of: 4 }], { hits: 3, of: 4 })).toThrow(RangeError)
  })

  test('never narrow an interval', () => {
    const cluster = fc
      .integer({ min: 2, max: 6 })
      .chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) }))
    fc.assert(
      fc.property(fc.array(cluster, { maxLength: 8 }), fc.nat(10), fc.nat(20), (linked, hits, misses) => {
        const of = linked.reduce((sum, each) => sum + each.of, hits + misses)
        fc.pre(of > 1)
        const read = { hits: linked.reduce((sum, each) => sum + each.hits, hits), of }
        const designEffect = linkedDesignEffect(linked, read)
        expect(designEffect).toBeGreaterThanOrEqual(1)
        const [plain, wide] = [estimated([{ size: 900, ...read }]), estimated([{ size: 900, ...read, designEffect }])]
        expect(wide.interval.low).toBeLessThanOrEqual(plain.interval.low + 1e-12)
        expect(wide.interval.high).toBeGreaterThanOrEqual(plain.interval.high - 1e-12)
      }),
    )
  })
})

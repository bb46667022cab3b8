import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clopperPearson } from './clopper-pearson.ts'
import { exactLower, exactUpper } from './exact-limits.ts'
import { hypergeometricLimits } from './hypergeometric-limits.ts'
import { chanceAbove, jeffreys } from './jeffreys.ts'
import { fullCount, sample } from './proportion.ts'
import { countsBehind } from './published-percent.ts'
import { wilson } from './wilson.ts'
import { chanceOfAtLeast, chanceOfAtMost } from '../numbers/binomial.ts'
import { normalQuantile } from '../numbers/normal.ts'
import { aSample } from '../testing/a-sample.ts'

const counts = fc
  .integer({ min: 1, max: 400 })
  .chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) }))

const drawnFrom = fc
  .integer({ min: 1, max: 80 })
  .chain((population) => fc.tuple(fc.constant(population), fc.integer({ min: 1, max: population })))
  .chain(([population, of]) =>
    fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of), population: fc.constant(population) }),
  )

const close = (seen: number, expected: number): void => {
  expect(Math.abs(seen - expected)).toBeLessThan(1e-11)
}

describe('a proportion', () => {
  test('of a random sample is a sample, and of all there are a full count', () => {
    expect(sample(7, 33)).toEqual({ kind: 'sample', hits: 7, of: 33, population: null })
    expect(sample(7, 33, 120)).toEqual({ kind: 'sample', hits: 7, of: 33, population: 120 })
    expect(sample(1, 14, 14)).toEqual({ kind: 'full-count', hits: 1, of: 14 })
    expect(fullCount(1, 14)).toEqual({ kind: 'full-count', hits: 1, of: 14 })
  })

  test('of nothing is none, and never 0 per cent', () => {
    expect(sample(0, 0)).toEqual({ kind: 'none', hits: 0, of: 0 })
    expect(fullCount(0, 0)).toEqual({ kind: 'none', hits: 0, of: 0 })
  })

  test.each([
    [23, 22],
    [1, 0],
    [-1, 5],
    [0.5, 5],
    [Number.NaN, 5],
  ])('of %d among %d is refused', (hits, of) => {
    expect(() => sample(hits, of)).toThrow(RangeError)
    expect(() => fullCount(hits, of)).toThrow(RangeError)
  })

  test('of more read than there are is refused', () => {
    expect(() => sample(1, 20, 19)).toThrow(RangeError)
    expect(() => hypergeometricLimits(aSample(1, 20, 19))).toThrow(RangeError)
  })
})

describe.each([
  { name: 'Wilson', interval: wilson },
  { name: 'Clopper-Pearson', interval: clopperPearson },
  { name: 'Jeffreys', interval: jeffreys },
])('the $name interval always', ({ interval }) => {
  test('holds the share itself and stays between 0 and one', () => {
    fc.assert(
      fc.property(counts, ({ hits, of }) => {
        const { low, high } = interval(aSample(hits, of))
        expect(low >= 0 && low <= hits / of && hits / of <= high && high <= 1).toBe(true)
        expect(low === 0).toBe(hits === 0)
        expect(high === 1).toBe(hits === of)
      }),
    )
  })

  test('turns over when hits and misses change places', () => {
    fc.assert(
      fc.property(counts, ({ hits, of }) => {
        const straight = interval(aSample(hits, of))
        const turned = interval(aSample(of - hits, of))
        close(straight.low, 1 - turned.high)
        close(straight.high, 1 - turned.low)
      }),
    )
  })

  test('narrows when the same share is seen more often', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 5 }), ({ hits, of }, times) => {
        const few = interval(aSample(hits, of))
        const many = interval(aSample(hits * times, of * times))
        expect(many.high - many.low).toBeLessThan(few.high - few.low)
      }),
    )
  })
})

describe('the exact limits always', () => {
  test('lie at the very chance they promise', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ({ hits, of }, confidence) => {
        const some = aSample(hits, of)
        if (hits > 0) close(chanceOfAtLeast(hits, of, exactLower(some, confidence)), 1 - confidence)
        if (hits < of) close(chanceOfAtMost(hits, of, exactUpper(some, confidence)), 1 - confidence)
      }),
    )
  })

  test('refuse a confidence that is none', () => {
    for (const confidence of [0, 1, 95, Number.NaN]) {
      expect(() => exactLower(aSample(1, 2), confidence)).toThrow(RangeError)
      expect(() => exactUpper(aSample(1, 2), confidence)).toThrow(RangeError)
    }
  })
})

describe('the limits on a count in a finite set', () => {
  test('hold the hits found, leave room for the misses found, and turn over with them', () => {
    fc.assert(
      fc.property(drawnFrom, ({ hits, of, population }) => {
        const limits = hypergeometricLimits(aSample(hits, of, population))
        const turned = hypergeometricLimits(aSample(of - hits, of, population))
        if (limits === null || turned === null) throw new Error('The set is known')
        expect(limits.low >= hits && limits.high <= population - (of - hits)).toBe(true)
        expect(limits.low <= limits.estimate && limits.estimate <= limits.high).toBe(true)
        expect([limits.low, limits.high]).toEqual([population - turned.high, population - turned.low])
      }),
    )
  })

  test('of a set that was read whole are the hits themselves', () => {
    expect(hypergeometricLimits(aSample(3, 47, 47))).toEqual({ estimate: 3, low: 3, high: 3 })
  })

  test('never reach beyond those of a set without end by more than one case', () => {
    fc.assert(
      fc.property(drawnFrom, ({ hits, of, population }) => {
        const limits = hypergeometricLimits(aSample(hits, of, population))
        const { low, high } = clopperPearson(aSample(hits, of))
        if (limits === null) throw new Error('The set is known')
        expect(limits.low).toBeGreaterThanOrEqual(Math.floor(low * population))
        expect(limits.high).toBeLessThanOrEqual(Math.ceil(high * population))
      }),
    )
  })

  test('are the count itself where all were read, and are not there where the set is not known', () => {
    expect(hypergeometricLimits(aSample(1, 14, 14))).toEqual({ estimate: 1, low: 1, high: 1 })
    expect(hypergeometricLimits(aSample(1, 14))).toBeNull()
  })
})

test('a printed percentage has the counts behind it that round to it, and no others', () => {
  expect(countsBehind(21, 33)).toEqual([7])
  expect(countsBehind(7, 33)).toEqual([])
  expect(countsBehind(20, 3246)).toHaveLength(33)
  expect(countsBehind(20.5, 3246)).toEqual([664, 665, 666, 667])
  expect(countsBehind(28, 200)).toContain(57)
  expect(countsBehind(29, 200)).toContain(57)
  expect(() => countsBehind(20.55, 3246)).toThrow(RangeError)
  fc.assert(
    fc.property(counts, ({ hits, of }) => {
      expect(countsBehind(Math.round((100 * hits) / of), of)).toContain(hits)
    }),
  )
})

test('what Jeffreys makes of the counts falls as the tolerance rises', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 98 }), ({ hits, of }, percent) => {
      const lower = chanceAbove(aSample(hits, of), percent / 100)
      expect(chanceAbove(aSample(hits, of), (percent + 1) / 100)).toBeLessThanOrEqual(lower + 1e-12)
    }),
  )
})

test.each([
  [0.5, 0],
  [0.8, 0.8416212335729143],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167813],
  [0.025, -1.959963984540054],
])('the normal value with %d below it', (chance, value) => {
  close(normalQuantile(chance), value)
})

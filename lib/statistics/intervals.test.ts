import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceOfAtLeast, chanceOfAtMost } from './binomial.ts'
import checkvalues from './checkvalues.json' with { type: 'json' }
import { exactLower, exactUpper } from './clopper-pearson.ts'
import { fisherExact } from './fisher.ts'
import { newcombe } from './newcombe.ts'
import { proportion, type Counts } from './proportion.ts'
import { wilson } from './wilson.ts'

const counts = fc
  .integer({ min: 1, max: 400 })
  .chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) }))

const close = (seen: number, expected: number | undefined): void => {
  expect(expected).toBeDefined()
  expect(Math.abs(seen - (expected ?? Number.NaN))).toBeLessThan(1e-11)
}

// The interval of both limits at once: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
const clopperPearson = (hits: number, of: number) => ({
  low: exactLower(hits, of, 0.975),
  high: exactUpper(hits, of, 0.975),
})

describe('against values worked out elsewhere', () => {
  test.each(checkvalues.intervals)('$hits of $of', ({ hits, of, ...expected }) => {
    const { low, high } = wilson(hits, of)
    close(low, expected.wilson[0])
    close(high, expected.wilson[1])
    const exact = clopperPearson(hits, of)
    close(exact.low, expected.clopperPearson[0])
    close(exact.high, expected.clopperPearson[1])
    close(exactLower(hits, of), expected.lower95)
    close(exactUpper(hits, of), expected.upper95)
  })

  test.each(checkvalues.tails)('the chance of $atLeast or more of $of at $p', ({ atLeast, of, p, chance }) => {
    close(chanceOfAtLeast(atLeast, of, p), chance)
    close(1 - chanceOfAtMost(atLeast - 1, of, p), chance)
  })

  test.each(checkvalues.comparisons)('$first.hits of $first.of beside $second.hits of $second.of', (vector) => {
    const { difference, low, high } = newcombe(vector.first, vector.second)
    close(difference, vector.difference)
    close(low, vector.newcombe[0])
    close(high, vector.newcombe[1])
    close(fisherExact(vector.first, vector.second), vector.fisher)
  })
})

describe('a proportion', () => {
  test('holds its counts and its interval', () => {
    const some = proportion(7, 33)
    expect(some).toMatchObject({ kind: 'share', hits: 7, of: 33 })
    close(some.kind === 'share' ? some.low : Number.NaN, wilson(7, 33).low)
  })

  test('of nothing is none, and never 0 per cent', () => {
    expect(proportion(0, 0)).toEqual({ kind: 'none', hits: 0, of: 0 })
  })

  test.each([
    [23, 22],
    [1, 0],
    [-1, 5],
    [0.5, 5],
    [Number.NaN, 5],
  ])('of %d among %d is refused', (hits, of) => {
    expect(() => proportion(hits, of)).toThrow(RangeError)
  })
})

const share = ({ hits, of }: Counts): number => hits / of

describe.each([
  { name: 'Wilson', interval: wilson },
  { name: 'Clopper-Pearson', interval: clopperPearson },
])('the $name interval always', ({ interval }) => {
  test('holds the share itself and stays between 0 and one', () => {
    fc.assert(
      fc.property(counts, ({ hits, of }) => {
        const { low, high } = interval(hits, of)
        const p = share({ hits, of })
        expect(low >= 0 && low <= p && p <= high && high <= 1).toBe(true)
        expect(low === 0).toBe(hits === 0)
        expect(high === 1).toBe(hits === of)
      }),
    )
  })

  test('turns over when hits and misses change places', () => {
    fc.assert(
      fc.property(counts, ({ hits, of }) => {
        const straight = interval(hits, of)
        const turned = interval(of - hits, of)
        close(straight.low, 1 - turned.high)
        close(straight.high, 1 - turned.low)
      }),
    )
  })

  test('narrows when the same share is seen more often', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 5 }), ({ hits, of }, times) => {
        const few = interval(hits, of)
        const many = interval(hits * times, of * times)
        expect(many.high - many.low).toBeLessThan(few.high - few.low)
      }),
    )
  })
})

describe('the exact limits always', () => {
  test('lie at the very chance they promise', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ({ hits, of }, confidence) => {
        if (hits > 0) close(chanceOfAtLeast(hits, of, exactLower(hits, of, confidence)), 1 - confidence)
        if (hits < of) close(chanceOfAtMost(hits, of, exactUpper(hits, of, confidence)), 1 - confidence)
      }),
    )
  })

  test('refuse a confidence that is none', () => {
    for (const confidence of [0, 1, 95, Number.NaN]) {
      expect(() => exactLower(1, 2, confidence)).toThrow(RangeError)
      expect(() => exactUpper(1, 2, confidence)).toThrow(RangeError)
    }
  })
})

describe('two groups always', () => {
  test('differ the same the other way round', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const forwards = newcombe(first, second)
        const backwards = newcombe(second, first)
        close(forwards.low, -backwards.high)
        close(fisherExact(first, second), fisherExact(second, first))
      }),
    )
  })

  test('give a chance between 0 and one, and one when they are alike', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const p = fisherExact(first, second)
        expect(p > 0 && p <= 1).toBe(true)
        expect(fisherExact(first, first)).toBe(1)
      }),
    )
  })
})

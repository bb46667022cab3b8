import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concentration } from './concentration.ts'
import { fisherExact } from './fisher.ts'
import { freemanHalton } from './freeman-halton.ts'
import { newcombe } from './newcombe.ts'
import { readingsToTellApart } from './readings-to-tell-apart.ts'
import { aSample } from '../testing/a-sample.ts'

const samples = fc
  .integer({ min: 1, max: 200 })
  .chain((of) => fc.integer({ min: 0, max: of }).map((hits) => aSample(hits, of)))
const groups = fc.array(
  fc
    .integer({ min: 1, max: 12 })
    .chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) })),
  { minLength: 2, maxLength: 4 },
)

describe('two groups always', () => {
  test('differ the same the other way round', () => {
    fc.assert(
      fc.property(samples, samples, (first, second) => {
        const forwards = newcombe(first, second)
        const backwards = newcombe(second, first)
        expect(forwards.low).toBeCloseTo(-backwards.high, 11)
        expect(forwards.low <= forwards.difference && forwards.difference <= forwards.high).toBe(true)
        expect(fisherExact(first, second)).toBeCloseTo(fisherExact(second, first), 11)
      }),
    )
  })

  test('give a chance between 0 and one, and one when they are alike', () => {
    fc.assert(
      fc.property(samples, samples, (first, second) => {
        const p = fisherExact(first, second)
        expect(p > 0 && p <= 1).toBe(true)
        expect(fisherExact(first, first)).toBe(1)
      }),
    )
  })
})

describe('several groups', () => {
  test('give the same chance in any order, between 0 and one', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const p = freemanHalton(some)
        expect(p > 0 && p <= 1).toBe(true)
        expect(freemanHalton([...some].reverse())).toBeCloseTo(p, 12)
      }),
    )
  })

  test('are counted right where every split can be written down', () => {
    // 2 hits among three groups of one, one and two: splits 110, 101 (2 ways), 011 (2), 002 (1); of C(4, 2) = 6 in all.
    expect(freemanHalton([{ hits: 0, of: 1 }, { hits: 0, of: 1 }, { hits: 2, of: 2 }])).toBeCloseTo(2 / 6, 12) // oxfmt-ignore
    expect(freemanHalton([{ hits: 1, of: 1 }, { hits: 0, of: 1 }, { hits: 1, of: 2 }])).toBe(1) // oxfmt-ignore
  })

  test('are refused where there are too many splits to count while somebody waits', () => {
    const many = Array.from({ length: 43 }, () => ({ hits: 2, of: 20 }))
    expect(() => freemanHalton(many)).toThrow('too many splits')
    expect(freemanHalton(many.slice(0, 5))).toBe(1)
  })

  test('must be two or more', () => {
    expect(() => freemanHalton([{ hits: 1, of: 2 }])).toThrow(RangeError)
  })
})

test('few hands are told from many', () => {
  expect(concentration([5, 5, 5, 5])).toMatchObject({ index: 0.25, effectiveNumber: 4, shareOfFirst: 0.25, gini: 0 })
  expect(concentration([20, 0, 0, 0])).toMatchObject({ index: 1, effectiveNumber: 1, shareOfFirstThree: 1, gini: 0.75 })
  expect(concentration([])).toBeNull()
})

test('equal shares cannot be told apart, however many are read', () => {
  expect(() => readingsToTellApart(0.1, 0.1)).toThrow(RangeError)
})

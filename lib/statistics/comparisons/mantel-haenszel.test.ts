import { expect, test } from 'vitest'
import { mantelHaenszel } from './mantel-haenszel.ts'

const counts = (hits: number, of: number) => ({ hits, of })

test('in one stratum it is the ratio of the two shares', () => {
  expect(mantelHaenszel([{ exposed: counts(10, 100), others: counts(5, 100) }])).toBeCloseTo(2, 12)
})

test('where the exposed lie in the stratum with more hits, that is not taken for an effect', () => {
  // In each stratum the two have the same share; put together without strata it would be 1.9 times as often.
  const strata = [
    { exposed: counts(40, 80), others: counts(10, 20) },
    { exposed: counts(2, 20), others: counts(8, 80) },
  ]
  expect(mantelHaenszel(strata)).toBeCloseTo(1, 12)
})

test('a stratum that has one of the two only says nothing of the ratio', () => {
  const both = { exposed: counts(6, 30), others: counts(4, 40) }
  expect(mantelHaenszel([both, { exposed: counts(9, 9), others: counts(0, 0) }])).toBeCloseTo(2, 12)
})

test('with no hits among the others there is no ratio, nor of nothing', () => {
  expect(mantelHaenszel([{ exposed: counts(3, 10), others: counts(0, 10) }])).toBeNull()
  expect(mantelHaenszel([])).toBeNull()
})

test('impossible counts are a fault of the caller', () => {
  expect(() => mantelHaenszel([{ exposed: counts(11, 10), others: counts(1, 10) }])).toThrow(RangeError)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { panelAgreement } from './panel-kappa.ts'
import { agreement, type TwoReaders } from './two-readers.ts'
import { weightedKappa } from './weighted-kappa.ts'

const readers: fc.Arbitrary<TwoReaders> = fc.record({
  bothRight: fc.nat(60),
  firstOnlyRight: fc.nat(20),
  secondOnlyRight: fc.nat(20),
  bothWrong: fc.nat(20),
})

test('kappa and AC1 part where nearly all are right, so agreement on the wrong ones stands beside them', () => {
  const seen = agreement({ bothRight: 28, firstOnlyRight: 2, secondOnlyRight: 2, bothWrong: 1 })
  expect(seen?.kappa?.kappa).toBeCloseTo(0.267, 3)
  expect(seen?.ac1).toBeCloseTo(0.855, 3)
  expect(seen?.onWrong).toBeCloseTo(0.333, 3)
})

test('what cannot be measured is null, and not 0 or 1', () => {
  expect(agreement({ bothRight: 20, firstOnlyRight: 0, secondOnlyRight: 0, bothWrong: 0 })).toMatchObject({
    observed: 1,
    onWrong: null,
    kappa: null,
    ac1: 1,
    equallyStrict: 1,
  })
  expect(agreement({ bothRight: 0, firstOnlyRight: 0, secondOnlyRight: 0, bothWrong: 0 })).toBeNull()
  expect(weightedKappa([[5, 0], [0, 0]], 'linear')).toBeNull() // oxfmt-ignore
  expect(weightedKappa([[0, 0], [0, 0]], 'linear')).toBeNull() // oxfmt-ignore
  expect(panelAgreement([])).toBeNull()
  expect(panelAgreement([[3, 0], [3, 0]])).toMatchObject({ observed: 1, kappa: null }) // oxfmt-ignore
})

test('agreement is the same whoever is called the first reader, and stays within its limits', () => {
  fc.assert(
    fc.property(readers, (counts) => {
      const seen = agreement(counts)
      const turned = agreement({
        ...counts,
        firstOnlyRight: counts.secondOnlyRight,
        secondOnlyRight: counts.firstOnlyRight,
      })
      if (seen === null || turned === null) return
      expect(turned.kappa?.kappa ?? 0).toBeCloseTo(seen.kappa?.kappa ?? 0, 11)
      expect(turned.ac1).toBeCloseTo(seen.ac1, 11)
      expect(turned.equallyStrict).toBeCloseTo(seen.equallyStrict, 11)
      expect(seen.observed >= 0 && seen.observed <= 1).toBe(true)
      expect(seen.equallyStrict > 0 && seen.equallyStrict <= 1).toBe(true)
      if (seen.kappa === null) return
      const { kappa, interval } = seen.kappa
      expect(-1 <= interval.low && interval.low <= kappa && kappa <= interval.high && interval.high <= 1).toBe(true)
      const table = [
        [counts.bothRight, counts.firstOnlyRight],
        [counts.secondOnlyRight, counts.bothWrong],
      ]
      expect(weightedKappa(table, 'equal')).toBeCloseTo(kappa, 10)
    }),
  )
})

test('a panel of two agrees as two readers do where each gives as many of each verdict', () => {
  const votes = [...Array.from({ length: 6 }, () => [2, 0]), [1, 1], [1, 1], [0, 2], [0, 2]]
  const seen = agreement({ bothRight: 6, firstOnlyRight: 1, secondOnlyRight: 1, bothWrong: 2 })
  expect(panelAgreement(votes)?.kappa).toBeCloseTo(seen?.kappa?.kappa ?? Number.NaN, 12)
})

test('tables that are none are refused', () => {
  expect(() => weightedKappa([[1, 2]], 'equal')).toThrow(RangeError)
  expect(() => panelAgreement([[2, 1], [1, 1]])).toThrow(RangeError) // oxfmt-ignore
  expect(() => panelAgreement([[1, 0]])).toThrow(RangeError)
  expect(() => agreement({ bothRight: -1, firstOnlyRight: 0, secondOnlyRight: 0, bothWrong: 0 })).toThrow(RangeError)
})

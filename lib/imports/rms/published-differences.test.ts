import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIFFERENCE_KINDS } from '../model.ts'
import type { DifferenceFigures } from './differences.ts'
import { forOutside } from './published-differences.ts'

const found = (all: number | 'not known', rape: number | 'not known', rejectedCrimes = 0): DifferenceFigures => ({
  asOf: { takenAt: new Date('2026-11-16T06:00:00Z'), isFresh: true, rejectedCrimes },
  figures: Object.fromEntries(DIFFERENCE_KINDS.map((kind) => [kind, { all, rape }])) as DifferenceFigures['figures'],
})
const shown = (all: number | 'not known', rape: number | 'not known') =>
  forOutside(found(all, rape)).figures['no decision']
const isSmall = (count: number): boolean => count >= 1 && count <= 4

test('few are not shown, nor how many rapes there are where few others are', () => {
  expect(shown(3, 1)).toEqual({ all: 'hidden', rape: 'hidden' })
  expect(shown(3, 0)).toEqual({ all: 'hidden', rape: 0 })
  expect(shown(20, 4)).toEqual({ all: 20, rape: 'hidden' })
  expect(shown(20, 17)).toEqual({ all: 20, rape: 'hidden' })
  expect(shown(20, 9)).toEqual({ all: 20, rape: 9 })
  expect(shown(0, 0)).toEqual({ all: 0, rape: 0 })
})

test('what is not known stays not known, and is never 0 or hidden', () => {
  expect(shown('not known', 'not known')).toEqual({ all: 'not known', rape: 'not known' })
})

test('that rows could not be imported is said, and how few is not', () => {
  expect(forOutside(found(0, 0, 2)).asOf.rejectedCrimes).toBe('a few')
  expect(forOutside(found(0, 0, 12)).asOf.rejectedCrimes).toBe(12)
})

test('nobody can work out from what is shown that there are one to four of anything', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (rape, others) => {
      const { all: sum, rape: part } = shown(rape + others, rape)
      for (const count of [sum, part, sum === 'hidden' || part === 'hidden' ? 0 : Number(sum) - Number(part)])
        expect(typeof count === 'number' && isSmall(count)).toBe(false)
    }),
  )
})

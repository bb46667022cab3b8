import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weightedUp } from './read-twice.ts'

test('as many of those read once are taken as wrong as second readings overturned', () => {
  expect(weightedUp({ right: 40, wrong: 3, cannotTell: 1 }, 32, { of: 8, overturned: 2 })).toEqual({
    right: 32,
    wrong: 11,
    cannotTell: 1,
  })
})

test('a part of one is not to be told, so that it speaks for nobody', () => {
  expect(weightedUp({ right: 10, wrong: 0, cannotTell: 0 }, 5, { of: 2, overturned: 1 })).toEqual({
    right: 7,
    wrong: 2,
    cannotTell: 1,
  })
})

test('where second readings overturned nothing, or there are none, the readings stand', () => {
  const readings = { right: 20, wrong: 2, cannotTell: 1 }
  expect(weightedUp(readings, 15, { of: 5, overturned: 0 })).toEqual(readings)
  expect(weightedUp(readings, 20, { of: 0, overturned: 0 })).toEqual(readings)
})

test('no reading is lost or invented, and never is fewer found wrong', () => {
  fc.assert(
    fc.property(
      fc.record({ right: fc.nat(200), wrong: fc.nat(200), cannotTell: fc.nat(50) }),
      fc.nat(200),
      fc.nat(40),
      fc.nat(40),
      (readings, once, of, overturned) => {
        fc.pre(once <= readings.right && overturned <= of)
        const up = weightedUp(readings, once, { of, overturned })
        expect(up.right + up.wrong + up.cannotTell).toBe(readings.right + readings.wrong + readings.cannotTell)
        expect(up.wrong).toBeGreaterThanOrEqual(readings.wrong)
        expect(Math.min(up.right, up.cannotTell)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

test('more read once than were found right is refused', () => {
  expect(() => weightedUp({ right: 3, wrong: 0, cannotTell: 0 }, 4, { of: 1, overturned: 0 })).toThrow(RangeError)
})

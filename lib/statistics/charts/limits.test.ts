import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { falseFlags } from './false-flags.ts'
import { standingOf, thresholds } from './funnel.ts'
import { funnelLine } from './funnel-line.ts'
import { gapChart } from './gap-chart.ts'
import { dispersion, widenedStandingOf } from './over-dispersion.ts'
import { pChart } from './p-chart.ts'
import { runsAround } from './run-rules.ts'
import { xmrChart } from './xmr.ts'
import { chanceOfAtLeast, chanceOfAtMost } from '../numbers/binomial.ts'

describe('a funnel', () => {
  test('flags a unit from the first count that chance reaches in no more than its share of cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 99 }), (of, percent) => {
        const target = percent / 100
        const { tooMany, tooFew } = thresholds(of, target)
        if (tooMany !== null) {
          expect(chanceOfAtLeast(tooMany, of, target)).toBeLessThanOrEqual(0.025)
          expect(chanceOfAtLeast(tooMany - 1, of, target)).toBeGreaterThan(0.025)
        }
        if (tooFew !== null) {
          expect(chanceOfAtMost(tooFew, of, target)).toBeLessThanOrEqual(0.025)
          expect(chanceOfAtMost(tooFew + 1, of, target)).toBeGreaterThan(0.025)
        }
      }),
    )
  })

  test('judges the same 7 of 33 by the target that is stated', () => {
    expect(standingOf({ hits: 7, of: 33 }, 12 / 95)).toBe('as expected')
    expect(standingOf({ hits: 7, of: 33 }, 5 / 62)).toBe('alert above')
    expect(standingOf({ hits: 8, of: 33 }, 0.05)).toBe('alarm above')
    expect(standingOf({ hits: 0, of: 90 }, 0.1)).toBe('alarm below')
    expect(standingOf({ hits: 0, of: 20 }, 0.1)).toBe('as expected')
  })

  test('of one case says nothing of it, unless one hit is rarer than its limits', () => {
    expect(thresholds(1, 0.1)).toEqual({ tooMany: null, tooFew: null })
    expect(thresholds(1, 0.01)).toEqual({ tooMany: 1, tooFew: null })
  })

  test('is drawn narrower with more cases', () => {
    expect(funnelLine(200, 0.1, 0.975)).toBeLessThan(funnelLine(20, 0.1, 0.975))
  })

  test('refuses a target that no unit could miss', () => {
    expect(() => thresholds(20, 0)).toThrow(RangeError)
  })
})

describe('the scatter of units around a target', () => {
  const onTarget = Array.from({ length: 20 }, (_, n) => ({ hits: 9 + (n % 3), of: 100 }))
  const scattered = Array.from({ length: 20 }, (_, n) => ({ hits: n % 2 === 0 ? 2 : 20, of: 100 }))

  test('is not over what chance explains where units lie close', () => {
    expect(dispersion(onTarget, 0.1)).toMatchObject({ isOver: false, units: 20 })
    expect(widenedStandingOf({ hits: 25, of: 100 }, 0.1, dispersion(onTarget, 0.1))).toBe('alarm above')
  })

  test('widens the limits where units differ for reasons the target does not know', () => {
    const scatter = dispersion(scattered, 0.1)
    expect(scatter.isOver).toBe(true)
    expect(standingOf({ hits: 20, of: 100 }, 0.1)).toBe('alert above')
    expect(widenedStandingOf({ hits: 20, of: 100 }, 0.1, scatter)).toBe('as expected')
  })

  test('is not widened by the one unit it is to judge', () => {
    const oneFarOut = [...onTarget, { hits: 60, of: 100 }]
    expect(widenedStandingOf({ hits: 60, of: 100 }, 0.1, dispersion(oneFarOut, 0.1))).toBe('alarm above')
  })
})

describe('charts over time', () => {
  test('have no limits where nothing varies', () => {
    expect(pChart([{ hits: 0, of: 20 }, { hits: 0, of: 30 }])).toBeNull() // oxfmt-ignore
    expect(pChart([{ hits: 20, of: 20 }])).toBeNull()
    expect(pChart([])).toBeNull()
    expect(xmrChart([4])).toBeNull()
  })

  test('judge a month by exact counts and not by the drawn limits', () => {
    const months = [...Array.from({ length: 11 }, () => ({ hits: 1, of: 30 })), { hits: 9, of: 30 }]
    expect(pChart(months)?.points.at(-1)?.standing).toBe('alarm above')
    expect(pChart(months)?.points[0]?.standing).toBe('as expected')
  })

  test('find the value that lies out, and the jump to it', () => {
    const chart = xmrChart([10, 11, 10, 12, 11, 10, 40, 11, 10, 12])
    expect(chart?.outside).toEqual([6])
    expect(chart?.jumps).toEqual([6, 7])
    expect(xmrChart([10, 11, 10, 12, 11, 10])?.outside).toEqual([])
  })

  test('find a run on one side of the median, and none in an even to and fro', () => {
    const shifted = [...Array.from({ length: 12 }, (_, n) => n % 2), ...Array.from({ length: 12 }, () => 9)]
    expect(runsAround(shifted, 4)).toMatchObject({ useful: 24, longestRun: 12, crossings: 1, isShift: true })
    const even = Array.from({ length: 24 }, (_, n) => (n % 3 === 0 ? 1 : 9))
    expect(runsAround(even, 4)).toMatchObject({ isShift: false })
    expect(runsAround([1, 2, 3], 2)).toBeNull()
  })
})

describe('rare events', () => {
  test('lie apart as chance has it, or too far', () => {
    const chart = gapChart([98, 102, 100, 99, 101])
    expect(chart).toMatchObject({ centre: 100, tooShort: null, tooLong: 665 })
    expect(chart?.standings).toEqual(Array.from({ length: 5 }, () => 'as expected'))
    expect(gapChart([5, 6, 4, 5, 700])?.standings.at(-1)).toBe('as expected')
    expect(gapChart([...Array.from({ length: 40 }, () => 5), 90])?.standings.at(-1)).toBe('too long')
  })

  test('come too soon where even the next case is too early', () => {
    const chart = gapChart([...Array.from({ length: 20 }, () => 3000), 0])
    expect(chart?.tooShort).toBe(2)
    expect(chart?.standings.at(-1)).toBe('too short')
  })

  test('count the cases since the last one', () => {
    expect(gapChart([100, 100], 100)?.rate).toBeLessThan(gapChart([100, 100])?.rate ?? 0)
    expect(gapChart([])).toBeNull()
    expect(gapChart([0, 0])).toBeNull()
  })

  test('lie within the limits as often as these promise', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 }), (gaps) => {
        const chart = gapChart(gaps, 1)
        if (chart === null) return
        const atLeast = (gap: number) => (1 - chart.rate) ** gap
        expect(atLeast(chart.tooLong)).toBeLessThanOrEqual(0.00135 + 1e-9)
        if (chart.tooShort !== null) expect(1 - atLeast(chart.tooShort + 1)).toBeLessThanOrEqual(0.00135 + 1e-9)
      }),
    )
  })
})

test('false flags come with comparisons', () => {
  expect(falseFlags(0)).toEqual({ atLeastOne: 0, expected: 0 })
  expect(falseFlags(24).atLeastOne).toBeCloseTo(0.455, 3)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cumulativeIncidence, incidenceReached, type FollowedToEnd, type Incidence } from './cumulative-incidence.ts'
import { incidenceAt } from './incidence-interval.ts'
import { kaplanMeier, medianTime, shareInterval, timeBy, type Followed, type Step } from './kaplan-meier.ts'
import { medianInterval } from './median-interval.ts'

const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 80 })
const followed = fc.array(fc.record({ time: fc.integer({ min: 0, max: 30 }), happened: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
})
const followedToEnd = fc.array(
  fc.record({
    time: fc.integer({ min: 0, max: 30 }),
    end: fc.constantFrom('happened' as const, 'otherwise' as const, 'waiting' as const),
  }),
  { minLength: 1, maxLength: 60 },
)

/** The share to whom it had happened by a time, 0 before the first. */
const shareBy = (curve: readonly Pick<Step | Incidence, 'time' | 'happened'>[], time: number): number =>
  curve.findLast((step) => step.time <= time)?.happened ?? 0

describe('the median', () => {
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

describe('time until informed', () => {
  const cases = [0, 1, 1, 2, 3, 5, 7, 10].map((time): Followed => ({ time, happened: time !== 5 && time !== 10 }))

  test('counts the two victims not yet informed among eight', () => {
    const curve = kaplanMeier(cases)
    expect(timeBy(curve, 0.5)).toBe(2)
    expect(timeBy(curve, 0.9)).toBeNull()
    expect(shareBy(curve, 6.5)).toBeCloseTo(0.625, 12)
    expect(shareBy(curve, 7)).toBeCloseTo(0.8125, 12)
  })

  test('with nobody informed has no steps, no median and a share of 0', () => {
    const curve = kaplanMeier([{ time: 4, happened: false }])
    expect(curve).toEqual([])
    expect(timeBy(curve, 0.5)).toBeNull()
    expect(shareBy(curve, 100)).toBe(0)
  })

  test('with everybody informed is the plain share of those informed', () => {
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

// Weeks in remission of eleven patients, a textbook's example that statistical packages print: R. G. Miller, Survival Analysis (1981), page 49.
const REMISSION: readonly Followed[] = [
  ...[9, 13, 18, 23, 31, 34, 48].map((time) => ({ time, happened: true })),
  ...[13, 28, 45, 161].map((time) => ({ time, happened: false })),
]

describe('the curve of a textbook', () => {
  const curve = kaplanMeier(REMISSION)

  test('is the one that statistical packages print', () => {
    const waiting = [0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184]
    const errors = [0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535]
    curve.forEach(({ happened, standardError }, at) => {
      expect(1 - happened).toBeCloseTo(waiting[at] ?? Number.NaN, 3)
      expect(standardError).toBeCloseTo(errors[at] ?? Number.NaN, 4)
    })
    expect(medianTime(curve)).toEqual({ median: 31, low: 13, high: null })
  })

  test('has no interval once it has happened to all', () => {
    const last = kaplanMeier(REMISSION.filter(({ happened }) => happened)).at(-1)
    expect(last && shareInterval(last)).toBeNull()
  })
})

test('the interval of a curve always holds its share, and that of the median its median', () => {
  fc.assert(
    fc.property(followed, (some) => {
      const curve = kaplanMeier(some)
      for (const step of curve) {
        const limits = shareInterval(step)
        if (limits === null) continue
        expect(0 <= limits.low && limits.low <= step.happened && step.happened <= limits.high && limits.high <= 1).toBe(
          true,
        )
      }
      const { median, low, high } = medianTime(curve)
      if (median !== null && low !== null) expect(low).toBeLessThanOrEqual(median)
      if (median !== null && high !== null) expect(high).toBeGreaterThanOrEqual(median)
    }),
  )
})

describe('where cases can be revoked', () => {
  const five: readonly FollowedToEnd[] = [
    { time: 1, end: 'happened' },
    { time: 2, end: 'otherwise' },
    { time: 3, end: 'happened' },
    { time: 4, end: 'waiting' },
    { time: 5, end: 'happened' },
  ]

  test('a case revoked is not one that might yet happen', () => {
    const curve = cumulativeIncidence(five)
    expect(curve.map(({ happened }) => happened)).toEqual([0.2, 0.2, expect.closeTo(0.4, 12), expect.closeTo(0.8, 12)])
    expect(incidenceReached(curve, 0.5)).toBe(5)
    expect(incidenceReached(curve, 0.9)).toBeNull()
    const asIfItMight = kaplanMeier(five.map(({ time, end }) => ({ time, happened: end === 'happened' })))
    expect(shareBy(asIfItMight, 5)).toBe(1)
  })

  test('the three shares always make one, and none ever turns back', () => {
    fc.assert(
      fc.property(followedToEnd, (some) => {
        let before = { happened: 0, otherwise: 0, waiting: 1 }
        for (const step of cumulativeIncidence(some)) {
          expect(step.happened + step.otherwise + step.waiting).toBeCloseTo(1, 10)
          expect(step.happened).toBeGreaterThanOrEqual(before.happened)
          expect(step.otherwise).toBeGreaterThanOrEqual(before.otherwise)
          expect(step.waiting).toBeLessThanOrEqual(before.waiting)
          before = step
        }
      }),
    )
  })

  test('the curve is Kaplan and Meier’s where nothing was, its error too, and never above it where something was', () => {
    fc.assert(
      fc.property(followed, followedToEnd, (some, ended) => {
        const plain = kaplanMeier(some)
        const same = cumulativeIncidence(
          some.map(({ time, happened }) => ({ time, end: happened ? 'happened' : 'waiting' })),
        )
        plain.forEach((step) => {
          expect(shareBy(same, step.time)).toBeCloseTo(step.happened, 10)
          const at = incidenceAt(same, step.time)
          if (at !== null && step.standardError !== null) expect(at.standardError).toBeCloseTo(step.standardError, 9)
        })
        const naive = kaplanMeier(ended.map(({ time, end }) => ({ time, happened: end === 'happened' })))
        const curve = cumulativeIncidence(ended)
        for (const { time } of curve) expect(shareBy(curve, time)).toBeLessThanOrEqual(shareBy(naive, time) + 1e-9)
      }),
    )
  })

  test('the limits of a share hold it, and there are none of nobody or all', () => {
    fc.assert(
      fc.property(followedToEnd, fc.integer({ min: 0, max: 30 }), (some, time) => {
        const at = incidenceAt(cumulativeIncidence(some), time)
        if (at === null) return
        expect(0 <= at.low && at.low <= at.share && at.share <= at.high && at.high <= 1).toBe(true)
      }),
    )
    expect(incidenceAt([], 3)).toBeNull()
    expect(incidenceAt(cumulativeIncidence([{ time: 1, end: 'happened' }]), 3)).toBeNull()
  })

  test('a time before the start is refused', () => {
    expect(() => cumulativeIncidence([{ time: -1, end: 'waiting' }])).toThrow(RangeError)
  })
})

test('cases followed alike may be given once with their count', () => {
  const one = { time: 2, end: 'happened' } as const
  const waiting = { time: 3, end: 'waiting' } as const
  expect(
    cumulativeIncidence([
      { ...one, count: 2 },
      { ...waiting, count: 3 },
    ]),
  ).toEqual(cumulativeIncidence([one, one, waiting, waiting, waiting]))
})

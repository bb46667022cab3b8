import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptancePlan, chanceToPass } from './acceptance.ts'
import { discoverySample } from './discovery.ts'
import { drawSample, frameOf } from './draw.ts'
import { bothWays, fullCountVerdict } from './readings.ts'
import { sampleSize } from './sample-size.ts'
import { declareTolerance, sampleVerdict } from './sample-verdict.ts'
import { sequentialPlan, sequentialStanding } from './sequential-plan.ts'
import { aSample } from '../testing/a-sample.ts'

const risks = fc
  .record({
    good: fc.integer({ min: 1, max: 40 }),
    apart: fc.integer({ min: 5, max: 50 }),
    failGood: fc.constantFrom(0.01, 0.05, 0.1, 0.2),
    passBad: fc.constantFrom(0.01, 0.05, 0.1, 0.2),
  })
  .map(({ good, apart, failGood, passBad }) => ({ good: good / 100, bad: (good + apart) / 100, failGood, passBad }))

const samples = fc
  .integer({ min: 1, max: 120 })
  .chain((of) => fc.integer({ min: 0, max: of }).map((hits) => aSample(hits, of)))

describe('the verdict on a sample', () => {
  const tenPercent = declareTolerance(0.1)

  test('says how many more readings would do, at the errors seen so far', () => {
    expect(sampleVerdict(aSample(1, 20), tenPercent)).toMatchObject({
      verdict: 'not enough evidence',
      sufficient: 46,
      more: 26,
    })
    expect(sampleVerdict(aSample(0, 29), tenPercent)).toMatchObject({ verdict: 'within tolerance' })
    expect(sampleVerdict(aSample(0, 28), tenPercent)).toMatchObject({ verdict: 'not enough evidence', more: 1 })
    expect(sampleVerdict(aSample(7, 33), tenPercent)).toMatchObject({ verdict: 'above tolerance' })
  })

  test('never asks for more readings than there are cases', () => {
    expect(sampleVerdict(aSample(1, 20, 40), tenPercent)).toMatchObject({ sufficient: 40, more: 20 })
    expect(sampleVerdict(aSample(1, 20, 400), tenPercent)).toMatchObject({ sufficient: 46, more: 26 })
  })

  test('is within once the readings it asked for were made, and not before', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(0.05, 0.1, 0.2), (some, tolerance) => {
        const declared = declareTolerance(tolerance)
        const verdict = sampleVerdict(some, declared)
        if (verdict.verdict !== 'not enough evidence') return
        expect(verdict.more).toBeGreaterThan(0)
        expect(sampleVerdict(aSample(some.hits, verdict.sufficient), declared).verdict).toBe('within tolerance')
        expect(sampleVerdict(aSample(some.hits, verdict.sufficient - 1), declared).verdict).not.toBe('within tolerance')
      }),
    )
  })

  test('never gets better with one more error', () => {
    const order = ['within tolerance', 'not enough evidence', 'above tolerance']
    fc.assert(
      fc.property(samples, ({ hits, of }) => {
        if (hits === of) return
        const place = (errors: number) => order.indexOf(sampleVerdict(aSample(errors, of), tenPercent).verdict)
        expect(place(hits + 1)).toBeGreaterThanOrEqual(place(hits))
      }),
    )
  })

  test('needs a tolerance', () => {
    expect(() => declareTolerance(10)).toThrow(RangeError)
  })
})

describe('the verdict on a full count', () => {
  test.each([
    [{ right: 18, wrong: 2, cannotTell: 0 }, 'not above tolerance'],
    [{ right: 17, wrong: 3, cannotTell: 0 }, 'above tolerance'],
    [{ right: 16, wrong: 2, cannotTell: 2 }, 'depends on cannot tell'],
    [{ right: 0, wrong: 0, cannotTell: 0 }, 'none'],
  ])('of %o at 10%% is %s', (readings, verdict) => {
    expect(fullCountVerdict(readings, 0.1).verdict).toBe(verdict)
  })

  test('gives all cannot-tells as right and all as wrong, neither with an interval', () => {
    expect(fullCountVerdict({ right: 16, wrong: 2, cannotTell: 2 }, 0.1)).toMatchObject({
      asRight: { kind: 'full-count', hits: 2, of: 20 },
      asWrong: { kind: 'full-count', hits: 4, of: 20 },
    })
    expect(() => bothWays({ right: 1, wrong: -1, cannotTell: 0 })).toThrow(RangeError)
  })
})

describe('a sequential plan', () => {
  test('never accepts and rejects at once, and says what its bounds promise', () => {
    fc.assert(
      fc.property(risks, fc.integer({ min: 1, max: 400 }), (some, of) => {
        const plan = sequentialPlan(some)
        expect(plan.acceptBelow > 0 && plan.rejectAbove > 0).toBe(true)
        expect(plan.promised.passBad).toBeGreaterThanOrEqual(some.passBad)
        const standings = Array.from({ length: of + 1 }, (_, hits) => sequentialStanding(plan, { hits, of }))
        const lastAccept = standings.lastIndexOf('accept')
        const firstReject = standings.indexOf('reject')
        expect(firstReject === -1 || lastAccept < firstReject).toBe(true)
      }),
    )
  })

  test('of 2% against 10% accepts after 27 without an error, and rejects two at once', () => {
    const plan = sequentialPlan({ good: 0.02, bad: 0.1, failGood: 0.05, passBad: 0.1 })
    expect(sequentialStanding(plan, { hits: 0, of: 26 })).toBe('read on')
    expect(sequentialStanding(plan, { hits: 0, of: 27 })).toBe('accept')
    expect(sequentialStanding(plan, { hits: 2, of: 2 })).toBe('reject')
  })

  test('refuses risks that are none', () => {
    expect(() => sequentialPlan({ good: 0.1, bad: 0.02, failGood: 0.05, passBad: 0.1 })).toThrow(RangeError)
    expect(() => sequentialPlan({ good: 0.02, bad: 0.1, failGood: 0.5, passBad: 0.1 })).toThrow(RangeError)
  })
})

describe('sizes', () => {
  test('are never more than there are, and grow with what there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (population) => {
        const size = sampleSize({ expected: 0.1, within: 0.05 }, population)
        expect(size).toBeLessThanOrEqual(population)
        expect(size).toBeLessThanOrEqual(sampleSize({ expected: 0.1, within: 0.05 }, population + 1))
      }),
    )
  })

  test('of a discovery sample find an error as surely as they promise, and are never more than those of a set without end', () => {
    expect(discoverySample(0.05)).toEqual({ errors: null, readings: 59 })
    expect(discoverySample(0.05, 100)).toEqual({ errors: 5, readings: 45 })
    expect(discoverySample(0.05, 1)).toEqual({ errors: 1, readings: 1 })
  })

  test('of a plan keep both risks, with not one reading to spare', () => {
    fc.assert(
      fc.property(risks, (some) => {
        if (some.bad < some.good * 2) return
        const plan = acceptancePlan(some)
        expect(chanceToPass(plan, some.good)).toBeGreaterThanOrEqual(1 - some.failGood)
        expect(chanceToPass(plan, some.bad)).toBeLessThanOrEqual(some.passBad)
        if (plan.readings > plan.allowed + 1)
          expect(chanceToPass({ ...plan, readings: plan.readings - 1 }, some.bad)).toBeGreaterThan(some.passBad)
      }),
    )
  })
})

describe('a draw', () => {
  const references = Array.from({ length: 40 }, (_, n) => `demo/${String(n).padStart(3, '0')}/26`)

  test('is the same whatever order the frame came in, and a larger sample contains the smaller', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(references, { minLength: 10 }), fc.string(), fc.nat(9), (some, seed, size) => {
        const frame = frameOf(some)
        const drawn = drawSample(frame, seed, size)
        expect(drawSample(frameOf([...some].reverse()), seed, size)).toEqual(drawn)
        expect(drawSample(frame, seed, size + 1).slice(0, size)).toEqual(drawn)
        expect(new Set(drawn.map(({ reference }) => reference)).size).toBe(size)
      }),
    )
  })

  test('changes with the seed and with the frame', () => {
    const first = drawSample(frameOf(references), 'dice 3 1 4', 10)
    expect(drawSample(frameOf(references), 'dice 3 1 5', 10)).not.toEqual(first)
    expect(drawSample(frameOf(references.slice(1)), 'dice 3 1 4', 10)).not.toEqual(first)
  })

  test('refuses a reference that stands twice, and more than there are', () => {
    expect(() => frameOf(['demo/1', 'DEMO/1'])).toThrow(RangeError)
    expect(() => frameOf([])).toThrow(RangeError)
    expect(() => frameOf(['demo/1\ndemo/2'])).toThrow(RangeError)
    expect(() => drawSample(frameOf(references), 'seed', 41)).toThrow(RangeError)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Random, weighted } from './random.ts'

const drawn = (random: Random, n: number): number[] => Array.from({ length: n }, () => random.next())

describe('chance from a seed', () => {
  test('is the same on every machine and in every year', () => {
    const random = new Random(7, 'crime', 12)
    expect([1, 2, 3, 4].map(() => random.between(0, 999_999))).toEqual([604_485, 933_532, 387_489, 679_730])
  })

  test('is the same for the same seed and names, and another for others', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.nat(), (seed, name, number) => {
        const once = drawn(new Random(seed, name, number), 5)
        expect(drawn(new Random(seed, name, number), 5)).toEqual(once)
        expect(drawn(new Random(seed, name, number + 1), 5)).not.toEqual(once)
        expect(drawn(new Random(seed + 1, name, number), 5)).not.toEqual(once)
        expect(once.every((p) => p >= 0 && p < 1)).toBe(true)
      }),
    )
  })

  test('favours no number, also across streams', () => {
    const tens = Array.from({ length: 10 }, () => 0)
    for (let n = 0; n < 20_000; n += 1) {
      const at = new Random(1, 'crime', n).between(0, 9)
      tens[at] = (tens[at] ?? 0) + 1
    }
    for (const count of tens) expect(Math.abs(count - 2000)).toBeLessThan(220)
  })

  test('chooses by weight', () => {
    const random = new Random(3)
    const choose = weighted([
      ['often', 90],
      ['never', 0],
      ['seldom', 10],
    ])
    const chosen = Array.from({ length: 10_000 }, () => choose(random))
    expect(chosen).not.toContain('never')
    expect(Math.abs(chosen.filter((word) => word === 'seldom').length - 1000)).toBeLessThan(150)
  })

  test('cannot pick from nothing', () => {
    expect(() => new Random(1).pick([])).toThrow(RangeError)
  })
})

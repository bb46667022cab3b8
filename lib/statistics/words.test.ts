import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentInWords, printShare } from './model.ts'
import { fullCount, sample } from './proportions/proportion.ts'
import { aSample } from './testing/a-sample.ts'
import { proportionInWords } from './words.ts'

const counts = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, share]) => ({ hits: Math.round(share * of), of }))

describe('a sample in words', () => {
  test.each([
    [1, 22, '1 of 22 (5%, could be 1% to 22%)'],
    [7, 33, '7 of 33 (21%, could be 11% to 38%)'],
    [0, 20, '0 of 20: none found, but up to 14% would fit'],
    [20, 20, '20 of 20: all of them, but as few as 86% would fit'],
    [664, 3246, '664 of 3,246 (20.5%, could be 19.1% to 21.9%)'],
    [0, 0, 'none in this period'],
    [2, 3, '2 of 3: too few to say more than that'],
    [0, 9, '0 of 9: too few to say more than that'],
    [1, 10, '1 of 10 (10%, could be 2% to 40%)'],
    [1, 300, '1 of 300 (under 1%, could be under 1% to 2%)'],
    [299, 300, '299 of 300 (over 99%, could be 98% to over 99%)'],
    [0, 20_000, '0 of 20,000: none found, but up to under 0.1% would fit'],
  ])('%d of %d', (hits, of, words) => {
    expect(proportionInWords(sample(hits, of))).toBe(words)
  })

  test('always says what was counted among how many, and never 0% or 100%', () => {
    fc.assert(
      fc.property(counts, ({ hits, of }) => {
        const words = proportionInWords(sample(hits, of))
        expect(words.replaceAll(',', '')).toContain(`${String(hits)} of ${String(of)}`)
        expect(words).not.toMatch(/\b(0|100)%/)
      }),
    )
  })
})

describe('a full count in words', () => {
  test.each([
    [3, 20, '3 of 20 (15%)'],
    [0, 20, '0 of 20 (0%)'],
    [20, 20, '20 of 20 (100%)'],
    [1, 300, '1 of 300 (under 1%)'],
    [299, 300, '299 of 300 (over 99%)'],
    [57, 200, '57 of 200 (29%)'],
    [664, 3246, '664 of 3,246 (20.5%)'],
    [2, 3, '2 of 3'],
    [0, 0, 'none in this period'],
  ])('%d of %d', (hits, of, words) => {
    expect(proportionInWords(fullCount(hits, of))).toBe(words)
  })

  test('never has an interval', () => {
    fc.assert(
      fc.property(counts, ({ hits, of }) => {
        const figure = fullCount(hits, of)
        expect(proportionInWords(figure)).not.toMatch(/ to |could|would/)
        if (figure.kind === 'none') return
        expect(printShare(figure).interval).toBeNull()
        expect(printShare(figure).drawn?.interval ?? null).toBeNull()
      }),
    )
  })
})

test('what is drawn of a sample is what its words say', () => {
  fc.assert(
    fc.property(counts, ({ hits, of }) => {
      const { drawn, interval } = printShare(aSample(hits, of))
      if (of < 10) {
        expect([drawn, interval]).toEqual([null, null])
        return
      }
      expect(interval).toEqual({
        low: percentInWords(drawn?.interval?.low ?? Number.NaN, of),
        high: percentInWords(drawn?.interval?.high ?? Number.NaN, of),
      })
    }),
  )
})

test('0 and all are said plainly when they are meant', () => {
  expect(percentInWords(0, 50)).toBe('0%')
  expect(percentInWords(1, 50)).toBe('100%')
})

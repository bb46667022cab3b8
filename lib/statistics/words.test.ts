import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proportion } from './proportion.ts'
import { percentInWords, proportionInWords } from './words.ts'

describe('a proportion in words', () => {
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
    expect(proportionInWords(proportion(hits, of))).toBe(words)
  })

  test('always says what was counted among how many, and never 0% or 100%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const hits = Math.round(share * of)
        const words = proportionInWords(proportion(hits, of))
        expect(words.replaceAll(',', '')).toContain(`${String(hits)} of ${String(of)}`)
        expect(words).not.toMatch(/\b(0|100)%/)
      }),
    )
  })
})

test('0 and all are said plainly when they are meant', () => {
  expect(percentInWords(0, 50)).toBe('0%')
  expect(percentInWords(1, 50)).toBe('100%')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { canonical, type Plain } from './canonical.ts'

test('names stand in the order of their UTF-16 units, and nothing is spaced', () => {
  expect(canonical({ b: [1, true, null], a: { z: 'é', '€': 'x', y: '' } })).toBe(
    '{"a":{"y":"","z":"é","€":"x"},"b":[1,true,null]}',
  )
})

test('a fraction, a number too large and half a character are refused', () => {
  for (const value of [0.5, 2 ** 53, Number.NaN, '\uD800']) expect(() => canonical(value)).toThrow(/an entry holds/)
})

const plain: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
  ),
})).value

test('what is written is read back as the same value, and written again as the same text', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const text = canonical(value)
      expect(canonical(JSON.parse(text) as Plain)).toBe(text)
    }),
    { numRuns: runs(100, 2000) },
  )
})

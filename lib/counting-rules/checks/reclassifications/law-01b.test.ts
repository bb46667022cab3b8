import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { law01b } from './law-01b.ts'

test('a class is changed apart from any cancellation', () => {
  expect(said(law01b, reclassification())).toBe('met')
  expect(said(law01b, reclassification({ insideCancellationReview: 'yes' }))).toBe('not met, refuse')
  expect(said(law01b, reclassification({ insideCancellationReview: 'unknown' }))).toBe('unknown, hold')
  expect(said(law01b, soundCase('C4'))).toBe('not applicable')
})

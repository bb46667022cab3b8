import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { law01b } from './law-01b.ts'

test('a class is changed apart from any cancellation', () => {
  expect(judged(law01b, reclassification())).toBe('met')
  expect(judged(law01b, reclassification({ insideCancellationReview: 'yes' }))).toBe('not met, refuse')
  expect(judged(law01b, reclassification({ insideCancellationReview: 'unknown' }))).toBe('unknown, hold')
  expect(judged(law01b, soundCase('C4'))).toBe('not applicable')
})

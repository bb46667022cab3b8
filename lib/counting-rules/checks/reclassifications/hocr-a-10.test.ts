import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA10 } from './hocr-a-10.ts'

test('on further information, or where the first class was wrong', () => {
  expect(judged(hocrA10, reclassification())).toBe('met')
  expect(judged(hocrA10, reclassification({ because: 'first class was wrong' }))).toBe('met')
})

test('not without a reason that is written down', () => {
  expect(judged(hocrA10, reclassification({ because: 'neither' }))).toBe('not met, refuse')
  expect(judged(hocrA10, reclassification({ because: 'unknown' }))).toBe('unknown, hold')
  expect(judged(hocrA10, reclassification({ justificationWords: 9 }))).toBe('not met, hold')
  expect(judged(hocrA10, reclassification({ justificationWords: 10 }))).toBe('met')
})

test('a cancellation is for other rules', () => {
  expect(judged(hocrA10, soundCase('C2'))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { input } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { law01c } from './law-01c.ts'

test('not on a summary', () => {
  expect(input(law01c, reclassification())).toBe('met')
  expect(input(law01c, reclassification({ wholeLogSeen: 'no' }))).toBe('not met, hold')
  expect(input(law01c, reclassification({ wholeLogSeen: 'unknown' }))).toBe('unknown, hold')
  expect(input(law01c, soundCase('C4'))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { law01c } from './law-01c.ts'

test('not on a summary', () => {
  expect(judged(law01c, reclassification())).toBe('met')
  expect(judged(law01c, reclassification({ wholeLogSeen: 'no' }))).toBe('not met, hold')
  expect(judged(law01c, reclassification({ wholeLogSeen: 'unknown' }))).toBe('unknown, hold')
  expect(judged(law01c, soundCase('C4'))).toBe('not applicable')
})

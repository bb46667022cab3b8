import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrD01 } from './hocr-d-01.ts'

const challenged = (
  answeredByRegistrar: 'yes' | 'no' | 'unknown',
  writtenAnswerWords = 12,
  by: 'officer or unit' | 'victim' = 'officer or unit',
) =>
  matterCase({
    kind: 'challenging a decision',
    by,
    as: 'review by the registrar',
    answeredByRegistrar,
    writtenAnswerWords,
  })

test('the registrar answers an officer in writing', () => {
  expect(judged(hocrD01, challenged('yes'))).toBe('met')
  expect(judged(hocrD01, challenged('no'))).toBe('not met, refer')
  expect(judged(hocrD01, challenged('unknown'))).toBe('unknown, hold')
  expect(judged(hocrD01, challenged('yes', 2))).toBe('not met, hold')
  expect(judged(hocrD01, challenged('yes', 3))).toBe('met')
})

test('a victim’s challenge, and a cancellation, are for other rules', () => {
  expect(judged(hocrD01, challenged('no', 0, 'victim'))).toBe('not applicable')
  expect(judged(hocrD01, soundCase('C2'))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { law01a } from './law-01a.ts'

test('the person named was heard, and the ground was looked at', () => {
  expect(judged(law01a, reclassification())).toBe('met')
})

test.each(['allegationPut', 'enquiriesMade', 'defencesConsidered'] as const)('not without %s', (needed) => {
  expect(judged(law01a, reclassification({ [needed]: 'no' }))).toBe('not met, refuse')
  expect(judged(law01a, reclassification({ [needed]: 'unknown' }))).toBe('unknown, hold')
})

test('the passage relied on is quoted', () => {
  expect(judged(law01a, reclassification({ sourcePassageWords: 0 }))).toBe('not met, hold')
  expect(judged(law01a, reclassification({ sourcePassageWords: 3 }))).toBe('met')
})

test('where nobody is named there is nobody to hear', () => {
  expect(judged(law01a, reclassification({ againstNamedPerson: 'no', allegationPut: 'no' }))).toBe('not applicable')
  expect(judged(law01a, reclassification({ againstNamedPerson: 'unknown' }))).toBe('unknown, hold')
  expect(judged(law01a, soundCase('C4'))).toBe('not applicable')
})

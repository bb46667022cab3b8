import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { input } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { law01a } from './law-01a.ts'

test('the person named was heard, and the ground was looked at', () => {
  expect(input(law01a, reclassification())).toBe('met')
})

test.each(['allegationPut', 'enquiriesMade', 'defencesConsidered'] as const)('not without %s', (needed) => {
  expect(input(law01a, reclassification({ [needed]: 'no' }))).toBe('not met, refuse')
  expect(input(law01a, reclassification({ [needed]: 'unknown' }))).toBe('unknown, hold')
})

test('the passage relied on is quoted', () => {
  expect(input(law01a, reclassification({ sourcePassageWords: 0 }))).toBe('not met, hold')
  expect(input(law01a, reclassification({ sourcePassageWords: 3 }))).toBe('met')
})

test('where nobody is named there is nobody to hear', () => {
  expect(input(law01a, reclassification({ againstNamedPerson: 'no', allegationPut: 'no' }))).toBe('not applicable')
  expect(input(law01a, reclassification({ againstNamedPerson: 'unknown' }))).toBe('unknown, hold')
  expect(input(law01a, soundCase('C4'))).toBe('not applicable')
})

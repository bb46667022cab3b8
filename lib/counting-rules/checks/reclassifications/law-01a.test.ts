import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { law01a } from './law-01a.ts'

test('the person named was heard, and the ground was looked at', () => {
  expect(said(law01a, reclassification())).toBe('met')
})

test.each(['allegationPut', 'enquiriesMade', 'defencesConsidered'] as const)('not without %s', (needed) => {
  expect(said(law01a, reclassification({ [needed]: 'no' }))).toBe('not met, refuse')
  expect(said(law01a, reclassification({ [needed]: 'unknown' }))).toBe('unknown, hold')
})

test('the passage relied on is quoted', () => {
  expect(said(law01a, reclassification({ sourcePassageWords: 0 }))).toBe('not met, hold')
  expect(said(law01a, reclassification({ sourcePassageWords: 3 }))).toBe('met')
})

test('where nobody is named there is nobody to hear', () => {
  expect(said(law01a, reclassification({ againstNamedPerson: 'no', allegationPut: 'no' }))).toBe('not applicable')
  expect(said(law01a, reclassification({ againstNamedPerson: 'unknown' }))).toBe('unknown, hold')
  expect(said(law01a, soundCase('C4'))).toBe('not applicable')
})

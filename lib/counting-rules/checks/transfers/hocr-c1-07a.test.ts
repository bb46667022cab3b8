import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC107a } from './hocr-c1-07a.ts'

const abroad = { requesterFacts: { mistake: 'happened outside England and Wales' as const } }

test('a crime abroad that was recorded here is for the registrar', () => {
  expect(judged(hocrC107a, soundCase('C4', abroad))).toBe('not met, refer')
  expect(judged(hocrC107a, soundCase('C4', { ...abroad, decisionMaker: theRegistrar }))).toBe('met')
})

test('other mistakes, and a transfer, are for other rules', () => {
  expect(judged(hocrC107a, soundCase('C4'))).toBe('not applicable')
  expect(judged(hocrC107a, soundCase('C1', { requesterFacts: { territory: 'overseas' } }))).toBe('not applicable')
})

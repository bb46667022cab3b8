import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC107a } from './hocr-c1-07a.ts'

const abroad = { asked: { mistake: 'happened outside England and Wales' as const } }

test('a crime abroad that was recorded here is for the registrar', () => {
  expect(said(hocrC107a, soundCase('C4', abroad))).toBe('not met, refer')
  expect(said(hocrC107a, soundCase('C4', { ...abroad, decider: theRegistrar }))).toBe('met')
})

test('other mistakes, and a transfer, are for other rules', () => {
  expect(said(hocrC107a, soundCase('C4'))).toBe('not applicable')
  expect(said(hocrC107a, soundCase('C1', { asked: { territory: 'overseas' } }))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC110 } from './hocr-c1-10.ts'

const slavery = { code: '036/08', countClass: '106' }

test('other crimes are not for this rule', () => {
  expect(said(hocrC110, soundCase('C1'))).toBe('not applicable')
  expect(said(hocrC110, soundCase('C2', { crime: slavery }))).toBe('not applicable')
})

test('slavery goes to a known place and a named force', () => {
  expect(said(hocrC110, soundCase('C1', { crime: slavery }))).toBe('met')
  expect(said(hocrC110, soundCase('C1', { crime: slavery, asked: { placeStep: 'unknown' } }))).toBe('not met, refuse')
  expect(said(hocrC110, soundCase('C1', { crime: slavery, asked: { receivingForce: 'unknown' } }))).toBe(
    'not met, refuse',
  )
})

test('slavery abroad is for the registrar', () => {
  const abroad = { crime: slavery, asked: { territory: 'overseas' as const } }
  expect(said(hocrC110, soundCase('C1', abroad))).toBe('not met, refer')
  expect(said(hocrC110, soundCase('C1', { ...abroad, decider: theRegistrar }))).toBe('met')
})

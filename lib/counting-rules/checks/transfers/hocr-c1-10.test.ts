import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC110 } from './hocr-c1-10.ts'

const slavery = { code: '036/08', countClass: '106' }

test('other crimes are not for this rule', () => {
  expect(judged(hocrC110, soundCase('C1'))).toBe('not applicable')
  expect(judged(hocrC110, soundCase('C2', { crime: slavery }))).toBe('not applicable')
})

test('slavery goes to a known place and a named force', () => {
  expect(judged(hocrC110, soundCase('C1', { crime: slavery }))).toBe('met')
  expect(judged(hocrC110, soundCase('C1', { crime: slavery, requesterFacts: { placeStep: 'unknown' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC110, soundCase('C1', { crime: slavery, requesterFacts: { receivingForce: 'unknown' } }))).toBe(
    'not met, refuse',
  )
})

test('slavery abroad is for the registrar', () => {
  const abroad = { crime: slavery, requesterFacts: { territory: 'overseas' as const } }
  expect(judged(hocrC110, soundCase('C1', abroad))).toBe('not met, refer')
  expect(judged(hocrC110, soundCase('C1', { ...abroad, decisionMaker: theRegistrar }))).toBe('met')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC501a } from './hocr-c5-01a.ts'

test('an assault that always was one', () => {
  expect(said(hocrC501a, soundCase('C5'))).toBe('met')
})

test('an offence in the class that is no assault is for the registrar', () => {
  expect(said(hocrC501a, soundCase('C5', { crime: { code: '068/21', countClass: '105A' } }))).toBe('not met, refer')
  expect(
    said(hocrC501a, soundCase('C5', { crime: { code: '068/21', countClass: '105A' }, decider: theRegistrar })),
  ).toBe('met')
})

test('so is a crime that was once graver', () => {
  expect(said(hocrC501a, soundCase('C5', { crime: { classesEver: [{ code: '008/01', countClass: '8N' }] } }))).toBe(
    'not met, refer',
  )
})

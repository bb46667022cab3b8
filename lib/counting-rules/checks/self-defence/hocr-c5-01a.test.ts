import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC501a } from './hocr-c5-01a.ts'

test('an assault that always was one', () => {
  expect(judged(hocrC501a, soundCase('C5'))).toBe('met')
})

test('an offence in the class that is no assault is for the registrar', () => {
  expect(judged(hocrC501a, soundCase('C5', { crime: { code: '068/21', countClass: '105A' } }))).toBe('not met, refer')
  expect(
    judged(hocrC501a, soundCase('C5', { crime: { code: '068/21', countClass: '105A' }, decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('so is a crime that was once graver', () => {
  expect(judged(hocrC501a, soundCase('C5', { crime: { classesEver: [{ code: '008/01', countClass: '8N' }] } }))).toBe(
    'not met, refer',
  )
})

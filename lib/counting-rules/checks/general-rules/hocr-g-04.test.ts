import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrG04 } from './hocr-g-04.ts'

test('an offence without a rule of its own follows the general rule', () => {
  expect(said(hocrG04, soundCase('C2'))).toBe('not applicable')
})

test('female genital mutilation is for the registrar', () => {
  expect(said(hocrG04, soundCase('C2', { crime: { code: '008/52', countClass: '8N' } }))).toBe('not met, refer')
  expect(said(hocrG04, soundCase('C2', { crime: { code: '008/52', countClass: '8N' }, decider: theRegistrar }))).toBe(
    'met',
  )
})

test('it stays so when the class was changed since', () => {
  expect(said(hocrG04, soundCase('C2', { crime: { classesEver: [{ code: '008/68', countClass: '8N' }] } }))).toBe(
    'not met, refer',
  )
})

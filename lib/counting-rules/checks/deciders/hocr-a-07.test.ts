import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA07 } from './hocr-a-07.ts'

const fgm = { code: '008/52', countClass: '8N' }

test('other offences are not for this rule', () => {
  expect(said(hocrA07, soundCase('C2'))).toBe('not applicable')
})

test('female genital mutilation is for the registrar, on the College register or not', () => {
  expect(said(hocrA07, soundCase('C2', { crime: fgm }))).toBe('not met, refer')
  expect(said(hocrA07, soundCase('C4', { crime: fgm }))).toBe('not met, refer')
  expect(said(hocrA07, soundCase('C2', { crime: fgm, decider: { ...theRegistrar, onCollegeRegister: 'no' } }))).toBe(
    'met',
  )
})

test('it stays so when the class was changed since', () => {
  expect(said(hocrA07, soundCase('C2', { crime: { classesEver: [{ code: '008/68', countClass: '8N' }] } }))).toBe(
    'not met, refer',
  )
})

import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA07 } from './hocr-a-07.ts'

const fgm = { code: '008/52', countClass: '8N' }

test('other offences are not for this rule', () => {
  expect(judged(hocrA07, soundCase('C2'))).toBe('not applicable')
})

test('female genital mutilation is for the registrar, on the College register or not', () => {
  expect(judged(hocrA07, soundCase('C2', { crime: fgm }))).toBe('not met, refer')
  expect(judged(hocrA07, soundCase('C4', { crime: fgm }))).toBe('not met, refer')
  expect(
    judged(hocrA07, soundCase('C2', { crime: fgm, decisionMaker: { ...theRegistrar, onCollegeRegister: 'no' } })),
  ).toBe('met')
})

test('it stays so when the class was changed since', () => {
  expect(judged(hocrA07, soundCase('C2', { crime: { classesEver: [{ code: '008/68', countClass: '8N' }] } }))).toBe(
    'not met, refer',
  )
})

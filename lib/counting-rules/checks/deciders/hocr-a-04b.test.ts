import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA04b } from './hocr-a-04b.ts'

test('most offences are far from homicide', () => {
  expect(said(hocrA04b, soundCase('C2'))).toBe('not applicable')
})

test('a death by driving decided by a decision maker asks for a reason', () => {
  expect(said(hocrA04b, soundCase('C2', { crime: { code: '004/04', countClass: '4/4' } }))).toBe('not met, warn')
  expect(said(hocrA04b, soundCase('C2', { crime: { code: '004/04', countClass: '4/4' }, decider: theRegistrar }))).toBe(
    'met',
  )
})

test('so does one that was once recorded as such', () => {
  expect(said(hocrA04b, soundCase('C2', { crime: { classesEver: [{ code: '004/04', countClass: '4/4' }] } }))).toBe(
    'not met, warn',
  )
})

test('homicide itself is a matter for HOCR-A-04', () => {
  expect(said(hocrA04b, soundCase('C2', { crime: { code: '001/01', countClass: '1' } }))).toBe('not applicable')
})

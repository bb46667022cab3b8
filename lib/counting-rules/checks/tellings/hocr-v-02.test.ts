import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrV02 } from './hocr-v-02.ts'

test('a victim who has the number, or is going to be told', () => {
  expect(said(hocrV02, soundCase('C3'))).toBe('met')
  expect(said(hocrV02, soundCase('C3', { judged: { victimWillBeTold: 'no' } }))).toBe('met')
  expect(said(hocrV02, soundCase('C4'))).toBe('met')
})

test('a victim who will not be told asks for a reason and bars nothing', () => {
  expect(said(hocrV02, soundCase('C4', { judged: { victimWillBeTold: 'no' } }))).toBe('not met, warn')
  expect(
    said(hocrV02, soundCase('C3', { asked: { victimHasSurvivingNumber: 'no' }, judged: { victimWillBeTold: 'no' } })),
  ).toBe('not met, warn')
})

test('so does not knowing', () => {
  expect(said(hocrV02, soundCase('C4', { judged: { victimWillBeTold: 'unknown' } }))).toBe('unknown, warn')
})

test('without a victim there is nobody to tell', () => {
  expect(said(hocrV02, soundCase('C4', { victims: [] }))).toBe('not applicable')
})

test('before anybody has decided it is not known, and asks for a word', () => {
  expect(said(hocrV02, soundCase('C4', { judged: null }))).toBe('unknown, warn')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA06 } from './hocr-a-06.ts'

const rape = { code: '019/08', countClass: '19C' }

test('the registered registrar decides a rape alone', () => {
  expect(said(hocrA06, soundCase('C2', { crime: rape, decider: theRegistrar }))).toBe('met')
})

test('a demand to approve it first is pointed out and bars nothing', () => {
  expect(said(hocrA06, soundCase('C2', { crime: rape, decider: { ...theRegistrar, approvalDemanded: 'yes' } }))).toBe(
    'not met, warn',
  )
})

test('an unanswered question asks for a word and bars nothing', () => {
  expect(
    said(hocrA06, soundCase('C2', { crime: rape, decider: { ...theRegistrar, approvalDemanded: 'unknown' } })),
  ).toBe('unknown, warn')
})

test('it speaks of rape and homicide only', () => {
  expect(said(hocrA06, soundCase('C2', { decider: theRegistrar }))).toBe('not applicable')
})

test('where nobody decides yet, or nobody who could alone, there is nothing to demand', () => {
  expect(said(hocrA06, soundCase('C2', { crime: rape, decider: null }))).toBe('not applicable')
  expect(said(hocrA06, soundCase('C2', { crime: rape, decider: { approvalDemanded: 'yes' } }))).toBe('not applicable')
})

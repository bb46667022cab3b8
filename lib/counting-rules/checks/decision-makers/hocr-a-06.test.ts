import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA06 } from './hocr-a-06.ts'

const rape = { code: '019/08', countClass: '19C' }

test('the registered registrar decides a rape alone', () => {
  expect(judged(hocrA06, soundCase('C2', { crime: rape, decisionMaker: theRegistrar }))).toBe('met')
})

test('a demand to approve it first is pointed out and bars nothing', () => {
  expect(
    judged(hocrA06, soundCase('C2', { crime: rape, decisionMaker: { ...theRegistrar, approvalDemanded: 'yes' } })),
  ).toBe('not met, warn')
})

test('an unanswered question asks for a word and bars nothing', () => {
  expect(
    judged(hocrA06, soundCase('C2', { crime: rape, decisionMaker: { ...theRegistrar, approvalDemanded: 'unknown' } })),
  ).toBe('unknown, warn')
})

test('it speaks of rape and homicide only', () => {
  expect(judged(hocrA06, soundCase('C2', { decisionMaker: theRegistrar }))).toBe('not applicable')
})

test('where nobody decides yet, or nobody who could alone, there is nothing to demand', () => {
  expect(judged(hocrA06, soundCase('C2', { crime: rape, decisionMaker: null }))).toBe('not applicable')
  expect(judged(hocrA06, soundCase('C2', { crime: rape, decisionMaker: { approvalDemanded: 'yes' } }))).toBe(
    'not applicable',
  )
})

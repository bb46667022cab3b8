import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aDecisionMaker, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA03 } from './hocr-a-03.ts'

test('a trained decision maker or the registrar decides self-defence', () => {
  expect(said(hocrA03, soundCase('C5'))).toBe('met')
  expect(said(hocrA03, soundCase('C5', { decider: theRegistrar }))).toBe('met')
})

test('the chief officer or an untrained person does not', () => {
  expect(said(hocrA03, soundCase('C5', { decider: { role: 'chief officer' } }))).toBe('not met, refuse')
  expect(said(hocrA03, soundCase('C5', { decider: { ...aDecisionMaker, trainedOn: null } }))).toBe('not met, refuse')
})

test('until it is known who decides, it waits', () => {
  expect(said(hocrA03, soundCase('C5', { decider: null }))).toBe('unknown, hold')
  expect(said(hocrA03, soundCase('C5', { decider: { trainedOn: 'unknown' } }))).toBe('unknown, hold')
})

test('a deputy does, and somebody without a role does not', () => {
  expect(said(hocrA03, soundCase('C5', { decider: { ...theRegistrar, role: 'deputy' } }))).toBe('met')
  expect(said(hocrA03, soundCase('C5', { decider: { role: 'none' } }))).toBe('not met, refuse')
})

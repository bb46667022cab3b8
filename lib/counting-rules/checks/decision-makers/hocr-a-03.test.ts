import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDecisionMaker, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA03 } from './hocr-a-03.ts'

test('a trained decision maker or the registrar decides self-defence', () => {
  expect(judged(hocrA03, soundCase('C5'))).toBe('met')
  expect(judged(hocrA03, soundCase('C5', { decisionMaker: theRegistrar }))).toBe('met')
})

test('the chief officer or an untrained person does not', () => {
  expect(judged(hocrA03, soundCase('C5', { decisionMaker: { role: 'chief officer' } }))).toBe('not met, refuse')
  expect(judged(hocrA03, soundCase('C5', { decisionMaker: { ...aDecisionMaker, trainedOn: null } }))).toBe(
    'not met, refuse',
  )
})

test('until it is known who decides, it waits', () => {
  expect(judged(hocrA03, soundCase('C5', { decisionMaker: null }))).toBe('unknown, hold')
  expect(judged(hocrA03, soundCase('C5', { decisionMaker: { trainedOn: 'unknown' } }))).toBe('unknown, hold')
})

test('a deputy does, and somebody without a role does not', () => {
  expect(judged(hocrA03, soundCase('C5', { decisionMaker: { ...theRegistrar, role: 'deputy' } }))).toBe('met')
  expect(judged(hocrA03, soundCase('C5', { decisionMaker: { role: 'none' } }))).toBe('not met, refuse')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aDecisionMaker, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA02 } from './hocr-a-02.ts'

test('a trained decision maker may decide', () => {
  expect(said(hocrA02, soundCase('C2'))).toBe('met')
})

test('nobody decides without training, or before it', () => {
  expect(said(hocrA02, soundCase('C2', { decider: { ...aDecisionMaker, trainedOn: null } }))).toBe('not met, refuse')
  expect(said(hocrA02, soundCase('C2', { decider: { trainedOn: '2026-12-01' } }))).toBe('not met, refuse')
})

test('training is not authority', () => {
  expect(said(hocrA02, soundCase('C2', { decider: { role: 'none' } }))).toBe('not met, refuse')
})

test('the chief officer decides on the registrar’s advice instead', () => {
  expect(
    said(hocrA02, soundCase('C2', { decider: { ...aDecisionMaker, role: 'chief officer', trainedOn: null } })),
  ).toBe('not applicable')
})

test('training nobody knows of holds it', () => {
  expect(said(hocrA02, soundCase('C2', { decider: { trainedOn: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrA02, soundCase('C2', { decider: null }))).toBe('unknown, hold')
})

test('training counts from its day', () => {
  expect(said(hocrA02, soundCase('C2', { decider: { trainedOn: '2026-11-16' } }))).toBe('met')
  expect(said(hocrA02, soundCase('C2', { decider: { trainedOn: '2026-11-17' } }))).toBe('not met, refuse')
})

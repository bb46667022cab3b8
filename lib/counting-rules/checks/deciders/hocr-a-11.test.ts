import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA11 } from './hocr-a-11.ts'

test('a decision maker who overturns nobody may decide', () => {
  expect(said(hocrA11, soundCase('C2'))).toBe('met')
})

test('a registrar outside operational command may overturn a decision maker', () => {
  expect(said(hocrA11, soundCase('C2', { decider: { ...theRegistrar, overturns: 'ddm' } }))).toBe('met')
})

test('a registrar who also commands may not decide', () => {
  expect(said(hocrA11, soundCase('C2', { decider: { ...theRegistrar, holdsOperationalRole: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrA11, soundCase('C2', { decider: { ...theRegistrar, holdsOperationalRole: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test('a deputy who also commands may not decide either', () => {
  expect(
    said(hocrA11, soundCase('C2', { decider: { ...theRegistrar, role: 'deputy', holdsOperationalRole: 'yes' } })),
  ).toBe('not met, refuse')
  expect(said(hocrA11, soundCase('C2', { decider: { holdsOperationalRole: 'yes' } }))).toBe('met')
})

test('until somebody is named to decide, it waits', () => {
  expect(said(hocrA11, soundCase('C2', { decider: null }))).toBe('unknown, hold')
})

test('nobody overturns the registrar, and only the registrar overturns anybody', () => {
  expect(said(hocrA11, soundCase('C2', { decider: { ...theRegistrar, overturns: 'fcr' } }))).toBe('not met, refuse')
  expect(said(hocrA11, soundCase('C2', { decider: { overturns: 'ddm' } }))).toBe('not met, refuse')
  expect(said(hocrA11, soundCase('C2', { decider: { overturns: 'unknown' } }))).toBe('unknown, hold')
})

test('the chief officer’s decision stands as the registrar’s does, and a deputy’s may be overturned by the registrar', () => {
  expect(said(hocrA11, soundCase('C2', { decider: { ...theRegistrar, overturns: 'chief officer' } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrA11, soundCase('C2', { decider: { ...theRegistrar, overturns: 'deputy' } }))).toBe('met')
})

test('whether the registrar commands must be known; of a decision maker nobody asks', () => {
  expect(said(hocrA11, soundCase('C2', { decider: { ...theRegistrar, holdsOperationalRole: 'unknown' } }))).toBe(
    'unknown, hold',
  )
  expect(said(hocrA11, soundCase('C2', { decider: { holdsOperationalRole: 'yes' } }))).toBe('met')
})

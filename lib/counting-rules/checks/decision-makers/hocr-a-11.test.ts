import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA11 } from './hocr-a-11.ts'

test('a decision maker who overturns nobody may decide', () => {
  expect(judged(hocrA11, soundCase('C2'))).toBe('met')
})

test('a registrar outside operational command may overturn a decision maker', () => {
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { ...theRegistrar, overturns: 'ddm' } }))).toBe('met')
})

test('a registrar who also commands may not decide', () => {
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { ...theRegistrar, holdsOperationalRole: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(
    judged(hocrA11, soundCase('C2', { decisionMaker: { ...theRegistrar, holdsOperationalRole: 'unknown' } })),
  ).toBe('unknown, hold')
})

test('a deputy who also commands may not decide either', () => {
  expect(
    judged(
      hocrA11,
      soundCase('C2', { decisionMaker: { ...theRegistrar, role: 'deputy', holdsOperationalRole: 'yes' } }),
    ),
  ).toBe('not met, refuse')
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { holdsOperationalRole: 'yes' } }))).toBe('met')
})

test('until somebody is named to decide, it waits', () => {
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: null }))).toBe('unknown, hold')
})

test('nobody overturns the registrar, and only the registrar overturns anybody', () => {
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { ...theRegistrar, overturns: 'fcr' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { overturns: 'ddm' } }))).toBe('not met, refuse')
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { overturns: 'unknown' } }))).toBe('unknown, hold')
})

test('the chief officer’s decision stands as the registrar’s does, and a deputy’s may be overturned by the registrar', () => {
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { ...theRegistrar, overturns: 'chief officer' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { ...theRegistrar, overturns: 'deputy' } }))).toBe('met')
})

test('whether the registrar commands must be known; of a decision maker nobody asks', () => {
  expect(
    judged(hocrA11, soundCase('C2', { decisionMaker: { ...theRegistrar, holdsOperationalRole: 'unknown' } })),
  ).toBe('unknown, hold')
  expect(judged(hocrA11, soundCase('C2', { decisionMaker: { holdsOperationalRole: 'yes' } }))).toBe('met')
})

test('only of a registrar or a deputy must it be known whether they command', () => {
  const unknown = (role: 'fcr' | 'deputy' | 'ddm') =>
    judged(hocrA11, soundCase('C2', { decisionMaker: { role, holdsOperationalRole: 'unknown' } }))
  expect(unknown('fcr')).toBe('unknown, hold')
  expect(unknown('deputy')).toBe('unknown, hold')
  expect(unknown('ddm')).toBe('met')
})

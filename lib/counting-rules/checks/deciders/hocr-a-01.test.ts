import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA01 } from './hocr-a-01.ts'

test('a decider with no part in the case may decide', () => {
  expect(said(hocrA01, soundCase('C2'))).toBe('met')
})

test('nobody decides what they asked for, worked on or supervised', () => {
  expect(said(hocrA01, soundCase('C2', { decider: { conflicts: ['requester'] } }))).toBe('not met, refuse')
  expect(said(hocrA01, soundCase('C2', { decider: { conflicts: ['oic now or before'] } }))).toBe('not met, refuse')
  expect(said(hocrA01, soundCase('C2', { decider: { conflicts: ['reporting officer'] } }))).toBe('not met, refuse')
  expect(said(hocrA01, soundCase('C2', { decider: { conflicts: ['attending officer'] } }))).toBe('not met, refuse')
  expect(said(hocrA01, soundCase('C2', { decider: { conflicts: ['interviewing officer'] } }))).toBe('not met, refuse')
  expect(said(hocrA01, soundCase('C2', { decider: { conflicts: ['supervised the investigation'] } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrA01, soundCase('C2', { decider: { conflicts: ['investigating team'] } }))).toBe('not met, refuse')
})

test('a decider who declares a part may not decide', () => {
  expect(said(hocrA01, soundCase('C2', { judged: { independenceDeclared: 'no' } }))).toBe('not met, refuse')
})

test('until the product has looked and the decider has declared, it waits', () => {
  expect(said(hocrA01, soundCase('C2', { decider: { conflicts: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrA01, soundCase('C2', { judged: { independenceDeclared: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrA01, soundCase('C2', { decider: null }))).toBe('unknown, hold')
})

test('where the only registered registrar had a part in a rape, the case waits for another', () => {
  const rape = (anotherRegisteredRegistrar: 'yes' | 'no' | 'unknown', code = '019/08', countClass = '19C') =>
    soundCase('C2', {
      crime: { code, countClass },
      force: { anotherRegisteredRegistrar },
      decider: { ...theRegistrar, conflicts: ['attending officer'] },
    })
  expect(said(hocrA01, rape('no'))).toBe('not met, hold')
  expect(said(hocrA01, rape('yes'))).toBe('not met, refuse')
  expect(said(hocrA01, rape('unknown'))).toBe('not met, refuse')
  expect(said(hocrA01, rape('no', '048/01', '48'))).toBe('not met, refuse')
})

test.each([
  ...(['requester', 'oic now or before', 'reporting officer', 'attending officer', 'interviewing officer'] as const),
  ...(['supervised the investigation', 'investigating team'] as const),
])('who was %s had a part in it', (conflict) => {
  expect(said(hocrA01, soundCase('C3', { decider: { conflicts: [conflict] } }))).toBe('not met, refuse')
})

test('a stake, or the same unit, is for other rules; and what was not declared is not known', () => {
  const others = ['same unit', 'relative, friend or witness', 'victim or suspect', 'performance target'] as const
  expect(said(hocrA01, soundCase('C3', { decider: { conflicts: [...others] } }))).toBe('met')
  expect(said(hocrA01, soundCase('C3', { judged: null }))).toBe('unknown, hold')
})

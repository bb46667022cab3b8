import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
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

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA12 } from './hocr-a-12.ts'

test('a decision maker or the registrar decides a transfer', () => {
  expect(said(hocrA12, soundCase('C1'))).toBe('met')
  expect(said(hocrA12, soundCase('C1', { decider: theRegistrar }))).toBe('met')
})

test('nobody else does, and nobody their own request', () => {
  expect(said(hocrA12, soundCase('C1', { decider: { role: 'none' } }))).toBe('not met, refuse')
  expect(said(hocrA12, soundCase('C1', { decider: { conflicts: ['requester'] } }))).toBe('not met, refuse')
})

test('an officer who once worked on it may: C1 stands outside independence', () => {
  expect(said(hocrA12, soundCase('C1', { decider: { conflicts: ['attending officer'] } }))).toBe('met')
})

test('until it is known who decides, it waits', () => {
  expect(said(hocrA12, soundCase('C1', { decider: null }))).toBe('unknown, hold')
})

test('a deputy may, the chief officer may not', () => {
  expect(said(hocrA12, soundCase('C1', { decider: { role: 'deputy' } }))).toBe('met')
  expect(said(hocrA12, soundCase('C1', { decider: { role: 'chief officer' } }))).toBe('not met, refuse')
})

test('nobody decides their own case, and what part they had must be known', () => {
  expect(said(hocrA12, soundCase('C1', { decider: { conflicts: ['victim or suspect'] } }))).toBe('not met, refuse')
  expect(said(hocrA12, soundCase('C1', { decider: { conflicts: 'unknown' } }))).toBe('unknown, hold')
})

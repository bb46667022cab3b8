import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA12 } from './hocr-a-12.ts'

test('a decision maker or the registrar decides a transfer', () => {
  expect(judged(hocrA12, soundCase('C1'))).toBe('met')
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: theRegistrar }))).toBe('met')
})

test('nobody else does, and nobody their own request', () => {
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: { role: 'none' } }))).toBe('not met, refuse')
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: { conflicts: ['requester'] } }))).toBe('not met, refuse')
})

test('an officer who once worked on it may: C1 stands outside independence', () => {
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: { conflicts: ['attending officer'] } }))).toBe('met')
})

test('until it is known who decides, it waits', () => {
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: null }))).toBe('unknown, hold')
})

test('a deputy may, the chief officer may not', () => {
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: { role: 'deputy' } }))).toBe('met')
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: { role: 'chief officer' } }))).toBe('not met, refuse')
})

test('nobody decides their own case, and what part they had must be known', () => {
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: { conflicts: ['victim or suspect'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA12, soundCase('C1', { decisionMaker: { conflicts: 'unknown' } }))).toBe('unknown, hold')
})

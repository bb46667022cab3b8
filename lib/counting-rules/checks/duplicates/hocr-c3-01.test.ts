import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC301 } from './hocr-c3-01.ts'

test('the same crime recorded twice here', () => {
  expect(said(hocrC301, askedCase('C3'))).toBe('met')
  expect(said(hocrC301, soundCase('C3'))).toBe('met')
})

test('without a crime that stays there is no duplicate', () => {
  expect(said(hocrC301, askedCase('C3', { asked: { survivor: null } }))).toBe('not met, refuse')
})

test('in another force it is a transfer', () => {
  expect(said(hocrC301, askedCase('C3', { asked: { survivor: { sameForce: 'no' } } }))).toBe('not met, refuse')
})

test('the decider may find that it is not the same', () => {
  expect(said(hocrC301, soundCase('C3', { judged: { alreadyRecorded: 'no' } }))).toBe('not met, refuse')
})

test('it waits until somebody has said which', () => {
  expect(said(hocrC301, askedCase('C3', { asked: { kind: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC301, soundCase('C3', { judged: { alreadyRecorded: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC301, askedCase('C3', { asked: { survivor: { sameForce: 'unknown' } } }))).toBe('unknown, hold')
})

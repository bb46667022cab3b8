import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC102 } from './hocr-c1-02.ts'

test('a crime number or an incident number will do', () => {
  expect(said(hocrC102, askedCase('C1'))).toBe('met')
  expect(said(hocrC102, askedCase('C1', { asked: { referenceKind: 'crime-related incident' } }))).toBe('met')
})

test('an e-mail without an answer is no number', () => {
  expect(said(hocrC102, askedCase('C1', { asked: { referenceKind: 'none' } }))).toBe('not met, hold')
})

test('a force or number nobody knows holds it', () => {
  expect(said(hocrC102, askedCase('C1', { asked: { receivingForce: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC102, askedCase('C1', { asked: { referenceKind: 'unknown' } }))).toBe('unknown, hold')
})

test('this force cannot take over from itself', () => {
  expect(said(hocrC102, soundCase('C1', { force: { code: 'force-07' } }))).toBe('not met, hold')
  expect(said(hocrC102, soundCase('C1', { force: { code: 'force-01' } }))).toBe('met')
})

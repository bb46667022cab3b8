import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC102 } from './hocr-c1-02.ts'

test('a crime number or an incident number will do', () => {
  expect(judged(hocrC102, requestCase('C1'))).toBe('met')
  expect(judged(hocrC102, requestCase('C1', { requesterFacts: { referenceKind: 'crime-related incident' } }))).toBe(
    'met',
  )
})

test('an e-mail without an answer is no number', () => {
  expect(judged(hocrC102, requestCase('C1', { requesterFacts: { referenceKind: 'none' } }))).toBe('not met, hold')
})

test('a force or number nobody knows holds it', () => {
  expect(judged(hocrC102, requestCase('C1', { requesterFacts: { receivingForce: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC102, requestCase('C1', { requesterFacts: { referenceKind: 'unknown' } }))).toBe('unknown, hold')
})

test('this force cannot take over from itself', () => {
  expect(judged(hocrC102, soundCase('C1', { force: { code: 'force-07' } }))).toBe('not met, hold')
  expect(judged(hocrC102, soundCase('C1', { force: { code: 'force-01' } }))).toBe('met')
})

import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC301 } from './hocr-c3-01.ts'

test('the same crime recorded twice here', () => {
  expect(judged(hocrC301, requestCase('C3'))).toBe('met')
  expect(judged(hocrC301, soundCase('C3'))).toBe('met')
})

test('without a crime that stays there is no duplicate', () => {
  expect(judged(hocrC301, requestCase('C3', { requesterFacts: { principalCrime: null } }))).toBe('not met, refuse')
})

test('in another force it is a transfer', () => {
  expect(judged(hocrC301, requestCase('C3', { requesterFacts: { principalCrime: { sameForce: 'no' } } }))).toBe(
    'not met, refuse',
  )
})

test('the decision maker may find that it is not the same', () => {
  expect(judged(hocrC301, soundCase('C3', { judgements: { alreadyRecorded: 'no' } }))).toBe('not met, refuse')
})

test('it waits until somebody has said which', () => {
  expect(judged(hocrC301, requestCase('C3', { requesterFacts: { kind: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC301, soundCase('C3', { judgements: { alreadyRecorded: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC301, requestCase('C3', { requesterFacts: { principalCrime: { sameForce: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
})

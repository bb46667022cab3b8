import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC307 } from './hocr-c3-07.ts'

test('the other crime stays', () => {
  expect(judged(hocrC307, requestCase('C3'))).toBe('met')
})

test('two crimes cannot swallow each other, nor one itself', () => {
  expect(judged(hocrC307, requestCase('C3', { requesterFacts: { principalCrime: { leadsBackHere: 'yes' } } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC307, requestCase('C3', { requesterFacts: { principalCrime: { id: 'crime-a' } } }))).toBe(
    'not met, refuse',
  )
})

test('it waits until the way has been followed', () => {
  expect(
    judged(hocrC307, requestCase('C3', { requesterFacts: { principalCrime: { leadsBackHere: 'unknown' } } })),
  ).toBe('unknown, hold')
})

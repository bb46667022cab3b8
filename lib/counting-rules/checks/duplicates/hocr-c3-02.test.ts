import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC302 } from './hocr-c3-02.ts'

test('a live crime may take it in', () => {
  expect(judged(hocrC302, requestCase('C3'))).toBe('met')
})

test('a cancelled crime may not: the crime would vanish', () => {
  expect(judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: { live: 'no' } } }))).toBe(
    'not met, refuse',
  )
  expect(
    judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: { rmsStatus: 'transferred' } } })),
  ).toBe('not met, refuse')
  expect(
    judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: { code: '100/01', countClass: 'N100' } } })),
  ).toBe('not met, refuse')
  expect(judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: null } }))).toBe('not met, refuse')
})

test('while a request is open on the other crime, it waits', () => {
  expect(judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: { openRequests: 1 } } }))).toBe(
    'not met, hold',
  )
})

test('a crime nobody knows to be live holds it', () => {
  expect(judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: { live: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
  expect(judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: { rmsStatus: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
})

test('an offence that has ceased counts in the crimes recorded before', () => {
  const into = (recordedOn: string) =>
    requestCase('C3', { requesterFacts: { principalCrime: { code: '125/12', countClass: '9A', recordedOn } } })
  expect(judged(hocrC302, into('2023-04-30'))).toBe('met')
  expect(judged(hocrC302, into('2023-05-01'))).toBe('not met, refuse')
})

test.each(['cancelled', 'transferred', 'n100'] as const)('one that the RMS shows as %s may not', (rmsStatus) => {
  expect(judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: { rmsStatus } } }))).toBe(
    'not met, refuse',
  )
})

test('an offence that was withdrawn on a day nobody knows is not known to count', () => {
  const withdrawn = { code: '062/32', countClass: '62A' }
  expect(judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: withdrawn } }))).toBe('unknown, hold')
  const elsewhere = { code: 'VAR', countClass: 'NFIB' }
  expect(judged(hocrC302, requestCase('C3', { requesterFacts: { principalCrime: elsewhere } }))).toBe('not met, refuse')
})

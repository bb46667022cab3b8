import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC503 } from './hocr-c5-03.ts'

test('support was looked for, and there was no counter-allegation', () => {
  expect(judged(hocrC503, requestCase('C5'))).toBe('met')
})

test('an allegation that was dropped must be kept for disclosure', () => {
  expect(judged(hocrC503, requestCase('C5', { requesterFacts: { counterAllegation: 'not kept' } }))).toBe(
    'not met, hold',
  )
  expect(judged(hocrC503, requestCase('C5', { requesterFacts: { counterAllegation: 'kept for disclosure' } }))).toBe(
    'met',
  )
})

test('it waits until each was looked for', () => {
  expect(judged(hocrC503, requestCase('C5', { requesterFacts: { injuriesFit: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC503, requestCase('C5', { requesterFacts: { counterAllegation: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test.each(['cctv', 'independentWitness', 'injuriesFit'] as const)('until %s was looked for, it waits', (support) => {
  expect(judged(hocrC503, requestCase('C5', { requesterFacts: { [support]: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC503, requestCase('C5', { requesterFacts: { [support]: 'no' } }))).toBe('met')
})

import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC205a } from './hocr-c2-05a.ts'

test('a decision maker who watched the film knows it', () => {
  expect(judged(hocrC205a, soundCase('C2'))).toBe('met')
})

test('a decision maker who did not, does not', () => {
  expect(judged(hocrC205a, soundCase('C2', { judgements: { decisive: { viewedByDecisionMaker: 'no' } } }))).toBe(
    'not met, hold',
  )
  expect(judged(hocrC205a, soundCase('C2', { judgements: { decisive: { viewedOn: '2026-11-30' } } }))).toBe(
    'not met, hold',
  )
})

test('where and when must be said', () => {
  expect(judged(hocrC205a, soundCase('C2', { judgements: { decisive: { placeWords: 0 } } }))).toBe('unknown, hold')
  expect(judged(hocrC205a, soundCase('C2', { judgements: { decisive: { viewedOn: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
  expect(judged(hocrC205a, soundCase('C2', { judgements: { decisive: null } }))).toBe('unknown, hold')
})

test('it was seen on the day of recording or later', () => {
  expect(judged(hocrC205a, soundCase('C2', { judgements: { decisive: { viewedOn: '2026-11-02' } } }))).toBe('met')
  expect(judged(hocrC205a, soundCase('C2', { judgements: { decisive: { viewedOn: '2026-11-01' } } }))).toBe(
    'not met, hold',
  )
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC205a } from './hocr-c2-05a.ts'

test('a decider who watched the film knows it', () => {
  expect(said(hocrC205a, soundCase('C2'))).toBe('met')
})

test('a decider who did not, does not', () => {
  expect(said(hocrC205a, soundCase('C2', { judged: { decisive: { viewedByDecider: 'no' } } }))).toBe('not met, hold')
  expect(said(hocrC205a, soundCase('C2', { judged: { decisive: { viewedOn: '2026-11-30' } } }))).toBe('not met, hold')
})

test('where and when must be said', () => {
  expect(said(hocrC205a, soundCase('C2', { judged: { decisive: { placeWords: 0 } } }))).toBe('unknown, hold')
  expect(said(hocrC205a, soundCase('C2', { judged: { decisive: { viewedOn: 'unknown' } } }))).toBe('unknown, hold')
  expect(said(hocrC205a, soundCase('C2', { judged: { decisive: null } }))).toBe('unknown, hold')
})

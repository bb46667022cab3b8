import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { categories } from '#lib/counting-rules/facts/request'
import { hocrG05a } from './hocr-g-05a.ts'

test('every date is of this day or before', () => {
  for (const category of categories) {
    expect(judged(hocrG05a, soundCase(category)), category).toBe('met')
    expect(judged(hocrG05a, requestCase(category)), category).toBe('met')
  }
})

test('in every category a date that lies ahead is refused', () => {
  for (const category of categories) {
    expect(judged(hocrG05a, soundCase(category, { evidence: [anItem({ eventOn: '2026-11-17' })] }))).toBe(
      'not met, refuse',
    )
    expect(judged(hocrG05a, soundCase(category, { evidence: [anItem({ obtainedAt: '2026-11-16T10:00:01Z' })] }))).toBe(
      'not met, refuse',
    )
    expect(judged(hocrG05a, soundCase(category, { crime: { recordedOn: '2026-11-17' } }))).toBe('not met, refuse')
    expect(judged(hocrG05a, soundCase(category, { crime: { recordedAt: '2026-11-16T10:00:01Z' } }))).toBe(
      'not met, refuse',
    )
  }
  const requesterFacts = { principalCrime: { recordedOn: '2026-11-17' } }
  expect(judged(hocrG05a, soundCase('C3', { requesterFacts }))).toBe('not met, refuse')
})

test('an unknown date is no date ahead', () => {
  const evidence = [anItem({ eventOn: 'unknown', obtainedAt: 'unknown' })]
  expect(judged(hocrG05a, soundCase('C2', { evidence }))).toBe('met')
  expect(judged(hocrG05a, soundCase('C2', { evidence: [anItem({ obtainedAt: '2026-11-16T10:00:00Z' })] }))).toBe('met')
})

test('what an item shows had happened by the day police got it', () => {
  const of = (eventOn: string, obtainedAt: string) =>
    judged(hocrG05a, soundCase('C2', { evidence: [anItem({ eventOn, obtainedAt })] }))
  expect(of('2026-11-06', '2026-11-05T09:00:00Z')).toBe('not met, refuse')
  expect(of('2026-11-05', '2026-11-05T09:00:00Z')).toBe('met')
  expect(of('2026-07-05', '2026-07-04T23:30:00Z')).toBe('met')
  expect(of('unknown', '2026-11-05T09:00:00Z')).toBe('met')
  expect(of('2026-11-06', 'unknown')).toBe('met')
})

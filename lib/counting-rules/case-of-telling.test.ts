import { expect, test } from 'vitest'
import { isBefore } from './case-of-telling.ts'

test('instants stand in order of time, with or without a fraction of a second', () => {
  expect(isBefore('2026-11-16T10:00:00Z', '2026-11-16T10:00:01Z')).toBe(true)
  expect(isBefore('2026-11-16T10:00:01Z', '2026-11-16T10:00:00Z')).toBe(false)
  expect(isBefore('2026-11-16T10:00:00Z', '2026-11-16T10:00:00Z')).toBe(false)
  expect(isBefore('2026-11-16T10:00:00Z', '2026-11-16T10:00:00.001Z')).toBe(true)
  expect(isBefore('2026-11-16T10:00:00.000Z', '2026-11-16T10:00:00Z')).toBe(false)
  expect(isBefore('2026-11-16T10:00:00.9Z', '2026-11-16T10:00:01Z')).toBe(true)
})

import { expect, test } from 'vitest'
import { isKnownDay, liesAhead } from './days.ts'

const now = { day: '2026-11-16', at: '2026-11-16T10:00:00Z' }

test('a day is known when somebody gave it', () => {
  expect(['2026-11-16', '1900-01-02'].map(isKnownDay)).toEqual([true, true])
  expect(['unknown', '1900-01-01', '0001-01-01'].map(isKnownDay)).toEqual([false, false, false])
})

test('a day or moment ahead is found wherever it stands', () => {
  expect(liesAhead(now, { list: [{ on: '2026-11-16', at: '2026-11-16T10:00:00Z', other: 'unknown', n: 3 }] })).toBe(
    false,
  )
  expect(liesAhead(now, { list: [{ on: '2026-11-17' }] })).toBe(true)
  expect(liesAhead(now, ['2026-11-16T10:00:00.001Z'])).toBe(true)
  expect(liesAhead(now, '9999-12-31')).toBe(true)
  expect(liesAhead(now, null)).toBe(false)
})

test('what only holds a day is none: an id, a reference', () => {
  for (const id of ['item-2099-12-31', '2099-12-31T10:00:00Z-1', 'item-2099-12-31T10:00:00Z', '2099-12-31-1'])
    expect(liesAhead(now, [{ id }]), id).toBe(false)
})

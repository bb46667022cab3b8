import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { dayToCheck, daysToShow, lastDayToCheck } from './days.ts'

const due = (instant: string) => dayToCheck(new Date(instant))

test('a check is due on a working day from seven in the morning, London time, summer and winter', () => {
  expect(due('2026-06-15T05:59:59Z')).toBeUndefined()
  expect(due('2026-06-15T06:00:00Z')).toBe('2026-06-15')
  expect(due('2026-11-23T06:59:59Z')).toBeUndefined()
  expect(due('2026-11-23T07:00:00Z')).toBe('2026-11-23')
})

test('where the product was off at seven, it is due for the rest of that day', () => {
  expect(due('2026-06-15T22:59:00Z')).toBe('2026-06-15')
  // In London it is Tuesday already, and not seven yet.
  expect(due('2026-06-15T23:00:00Z')).toBeUndefined()
})

test('none is due at a weekend or on a bank holiday', () => {
  for (const day of ['2026-06-13', '2026-06-14', '2026-12-25', '2026-12-28', '2027-03-29'])
    expect(due(`${day}T12:00:00Z`), day).toBeUndefined()
})

test('on the Monday after the clocks change it is due at seven by the new clock', () => {
  expect([due('2026-10-26T06:30:00Z'), due('2026-10-26T07:00:00Z')]).toEqual([undefined, '2026-10-26'])
  expect([due('2026-03-30T05:59:00Z'), due('2026-03-30T06:00:00Z')]).toEqual([undefined, '2026-03-30'])
})

test('a day is not missing its check before that was due', () => {
  expect(lastDayToCheck(new Date('2026-06-15T05:00:00Z'))).toBe('2026-06-12')
  expect(lastDayToCheck(new Date('2026-06-15T09:00:00Z'))).toBe('2026-06-15')
  expect(lastDayToCheck(new Date('2026-06-14T09:00:00Z'))).toBe('2026-06-12')
})

test('the days shown are working days since the first, the latest first, and no more than asked', () => {
  expect(daysToShow('2026-06-11' as Day, '2026-06-16' as Day, 25)).toEqual([
    '2026-06-16',
    '2026-06-15',
    '2026-06-12',
    '2026-06-11',
  ])
  expect(daysToShow('2026-06-01' as Day, '2026-06-16' as Day, 2)).toEqual(['2026-06-16', '2026-06-15'])
  expect(daysToShow('2026-06-16' as Day, '2026-06-12' as Day, 25)).toEqual([])
})

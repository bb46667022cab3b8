import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayOf,
  instantInWords,
  inWords,
  isDay,
  londonMidnight,
  parseDay,
  weekdayOf,
  type Day,
} from './day.ts'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (!parsed.ok) throw new Error(parsed.refusal.words)
  return parsed.value
}

const anyDay = fc.integer({ min: -8000, max: 40_000 }).map((n) => addDays(day('1996-01-01'), n))
const anyInstant = fc.date({ min: new Date('1972-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

describe('a day', () => {
  test('is the day on a London wall, not the day in UTC', () => {
    expect(dayOf(new Date('2026-01-15T23:30:00Z'))).toBe('2026-01-15')
    expect(dayOf(new Date('2026-07-15T23:30:00Z'))).toBe('2026-07-16')
  })

  test('begins an hour earlier in UTC while summer time runs', () => {
    expect(londonMidnight(day('2026-03-29')).toISOString()).toBe('2026-03-29T00:00:00.000Z')
    expect(londonMidnight(day('2026-03-30')).toISOString()).toBe('2026-03-29T23:00:00.000Z')
    expect(londonMidnight(day('2026-10-25')).toISOString()).toBe('2026-10-24T23:00:00.000Z')
    expect(londonMidnight(day('2026-10-26')).toISOString()).toBe('2026-10-26T00:00:00.000Z')
  })

  test('must be in the calendar', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '16/11/2026', '', '2026-11-16T00:00:00Z'])
      expect(isDay(text)).toBe(false)
    expect(isDay('2024-02-29')).toBe(true)
    expect(parseDay('2026-02-30')).toMatchObject({ ok: false, refusal: { kind: 'not-a-day' } })
  })

  test('adds calendar days over the change of clocks, leap days and year ends', () => {
    expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30')
    expect(addDays(day('2026-10-26'), -2)).toBe('2026-10-24')
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
  })

  test('refuses to add part of a day', () => {
    expect(() => addDays(day('2026-11-16'), 0.5)).toThrow(RangeError)
  })

  test('knows its weekday', () => {
    expect(weekdayOf(day('2026-11-16'))).toBe(1)
    expect(weekdayOf(day('2026-11-22'))).toBe(0)
  })
})

describe('in words', () => {
  test('a day reads as people say it', () => {
    expect(inWords(day('2026-11-16'))).toBe('16 November 2026')
    expect(inWords(day('2026-01-01'))).toBe('1 January 2026')
  })

  test('an instant reads as a London clock shows it', () => {
    expect(instantInWords(new Date('2026-11-16T09:05:00Z'))).toBe('16 November 2026, 9:05am')
    expect(instantInWords(new Date('2026-07-01T11:30:00Z'))).toBe('1 July 2026, 12:30pm')
    expect(instantInWords(new Date('2026-06-30T23:00:00Z'))).toBe('1 July 2026, 12:00am')
  })

  test('the hour that comes twice when the clocks go back reads the same twice', () => {
    expect(instantInWords(new Date('2026-10-25T00:30:00Z'))).toBe('25 October 2026, 1:30am')
    expect(instantInWords(new Date('2026-10-25T01:30:00Z'))).toBe('25 October 2026, 1:30am')
  })

  test('an instant that is none is a bug, not a word', () => {
    expect(() => instantInWords(new Date('never'))).toThrow(RangeError)
  })
})

describe('always', () => {
  test('a day begins at its midnight and not a millisecond before', () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        const start = londonMidnight(some)
        expect(dayOf(start)).toBe(some)
        expect(dayOf(new Date(start.getTime() - 1))).toBe(addDays(some, -1))
      }),
    )
  })

  test('every instant lies between the midnight of its day and the next', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const some = dayOf(instant)
        expect(londonMidnight(some) <= instant && instant < londonMidnight(addDays(some, 1))).toBe(true)
      }),
    )
  })

  test('days that were added are taken off again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (some, n) => {
        expect(addDays(addDays(some, n), -n)).toBe(some)
      }),
    )
  })
})

test('months later it is the same day, or the last of a month that has no such day', () => {
  expect([addMonths(day('2024-05-13'), 24), addMonths(day('2026-11-30'), 3), addMonths(day('2024-01-31'), 1)]).toEqual([
    '2026-05-13',
    '2027-02-28',
    '2024-02-29',
  ])
})

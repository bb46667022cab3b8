import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, parseDay, type Day } from './day.ts'
import { addWorkingDays, isWorkingDay, wholeDaysAgo, workingDaysBetween } from './working-days.ts'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (!parsed.ok) throw new Error(parsed.refusal.words)
  return parsed.value
}

const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day('2021-01-01'), n))

/** The eight of each year that fall on a weekday, as the calendar of England and Wales has them. */
const onWeekdays: Record<number, readonly string[]> = {
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
}

describe('working days', () => {
  test.each(Object.entries(onWeekdays))('leave out the bank holidays of %s', (year, holidays) => {
    const days = Array.from({ length: 366 }, (_, n) => addDays(day(`${year}-01-01`), n))
    const weekdays = days.filter((some) => some.startsWith(year) && ![0, 6].includes(new Date(some).getUTCDay()))
    const leftOut = weekdays.filter((some) => !isWorkingDay(some))
    expect(leftOut).toEqual(holidays.map((monthAndDay) => `${year}-${monthAndDay}`))
  })

  test('leave out Saturdays, Sundays and substitute days', () => {
    expect(isWorkingDay(day('2026-11-20'))).toBe(true)
    expect(isWorkingDay(day('2026-11-21'))).toBe(false)
    expect(isWorkingDay(day('2026-11-22'))).toBe(false)
    expect(isWorkingDay(day('2026-12-28'))).toBe(false)
  })

  test('do not leave out holidays of Scotland and Northern Ireland', () => {
    expect(isWorkingDay(day('2026-01-02'))).toBe(true)
    expect(isWorkingDay(day('2026-03-17'))).toBe(true)
    expect(isWorkingDay(day('2026-11-30'))).toBe(true)
  })

  test('are counted from the day after', () => {
    expect(addWorkingDays(day('2026-11-20'), 1)).toBe('2026-11-23')
    expect(addWorkingDays(day('2026-04-02'), 5)).toBe('2026-04-13')
    expect(addWorkingDays(day('2026-12-24'), 1)).toBe('2026-12-29')
    expect(addWorkingDays(day('2026-11-23'), -1)).toBe('2026-11-20')
    expect(addWorkingDays(day('2026-11-21'), 0)).toBe('2026-11-21')
    expect(workingDaysBetween(day('2026-11-20'), day('2026-11-23'))).toBe(1)
    expect(workingDaysBetween(day('2026-11-21'), day('2026-11-22'))).toBe(0)
    expect(workingDaysBetween(day('2026-04-13'), day('2026-04-02'))).toBe(-5)
  })

  test('adding n ends on a working day, n working days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (some, n) => {
        const reached = addWorkingDays(some, n)
        expect(isWorkingDay(reached)).toBe(true)
        expect(workingDaysBetween(some, reached)).toBe(n)
      }),
    )
  })

  test('whole ones gone by leave out the day itself, and the day on which it began', () => {
    // On Tuesday the 23rd one whole working day, the Monday, has gone by since the Friday, and since the Sunday.
    expect(wholeDaysAgo(day('2026-06-23'), 1).toISOString()).toBe('2026-06-21T23:00:00.000Z')
    expect(wholeDaysAgo(day('2026-11-24'), 1).toISOString()).toBe('2026-11-23T00:00:00.000Z')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (some, n) => {
        const since = dayOf(wholeDaysAgo(some, n))
        expect(workingDaysBetween(addDays(since, -1), addDays(some, -1))).toBe(n)
      }),
    )
  })
})

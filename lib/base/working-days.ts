import Holidays from 'date-holidays'
import { addDays, londonMidnight, weekdayOf, type Day } from './day.ts'

// The library and its tables are heavy (12 MB, every country): for the server only. The lighter packages for one country ask
// a server for the days, and forget the single ones that were moved. Day arithmetic for the browser is in day.ts.
const englandAndWales = new Holidays('GB', 'ENG', { types: ['public', 'bank'] })

const known = new Map<number, ReadonlySet<string>>()

const holidaysOf = (year: number): ReadonlySet<string> => {
  const held = known.get(year)
  if (held !== undefined) return held
  const days = new Set(englandAndWales.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)))
  known.set(year, days)
  return days
}

/** True from Monday to Friday, except on a bank holiday of England and Wales. */
export const isWorkingDay = (day: Day): boolean => {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

/**
 * The n-th working day after a day; the day itself is not counted. With n below 0, the n-th before it.
 * With n = 0 the day itself, working day or not.
 */
export const addWorkingDays = (day: Day, n: number): Day => {
  if (!Number.isInteger(n)) throw new RangeError('Only whole days can be added')
  const step = Math.sign(n)
  let reached = day
  for (let left = Math.abs(n); left > 0;) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/**
 * How many working days lie after `from`, up to and with `to`: 1 from a Friday to the Monday after.
 * Below 0 when `to` comes first.
 */
export const workingDaysBetween = (from: Day, to: Day): number => {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) count += 1
  }
  return count
}

/**
 * The instant before which something lies once n whole working days have gone by since it, on a day whose own hours do not
 * count yet: the beginning of the n-th working day before that day.
 */
export const wholeDaysAgo = (day: Day, n: number): Date => londonMidnight(addWorkingDays(day, -n))

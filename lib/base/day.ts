import { ok, refuse, type Result } from './result.ts'

declare const dayBrand: unique symbol

/** A calendar day in Europe/London, 'YYYY-MM-DD'. Days sort and compare as text. */
export type Day = string & { readonly [dayBrand]: true }

/** A day of 24 hours, in milliseconds. */
export const A_DAY_MS = 86_400_000
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

type LondonPart = 'year' | 'month' | 'day' | 'hour' | 'minute'

const londonParts = (instant: Date): Record<LondonPart, string> => {
  const parts = { year: '', month: '', day: '', hour: '', minute: '' }
  for (const { type, value } of london.formatToParts(instant)) if (type in parts) parts[type as LondonPart] = value
  return parts
}

const utcOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

const dayOfUtc = (milliseconds: number): Day => {
  const text = new Date(milliseconds).toISOString().slice(0, 10)
  if (!isDay(text)) throw new RangeError('The day lies outside the years 0001 to 9999')
  return text
}

/** A day as a date column holds it: its beginning in UTC. */
export const asDate = (day: Day): Date => new Date(utcOf(day))

/** The day a date column holds. */
export const dayIn = (column: Date): Day => dayOfUtc(column.getTime())

/** True for a day that is in the calendar, written 'YYYY-MM-DD': not for 2026-02-30. */
export const isDay = (text: string): text is Day => {
  if (!DAY_PATTERN.test(text) || text < '0001') return false
  const milliseconds = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
}

/** The day a text such as '2026-11-16' names. Refuses anything else, kind 'not-a-day'. */
export const parseDay = (text: string): Result<Day> =>
  isDay(text)
    ? ok(text)
    : refuse({ kind: 'not-a-day', words: 'Give a real day as year, month and day, such as 2026-11-16.' })

/** The day it is in London at an instant. Throws on an invalid Date. */
export const dayOf = (instant: Date): Day => {
  const { year, month, day } = londonParts(instant)
  const text = `${year.padStart(4, '0')}-${month}-${day}`
  if (!isDay(text)) throw new RangeError('The day lies outside the years 0001 to 9999')
  return text
}

/** The day n calendar days later; earlier when n is below 0. n is a whole number. */
export const addDays = (day: Day, n: number): Day => {
  if (!Number.isInteger(n)) throw new RangeError('Only whole days can be added')
  return dayOfUtc(utcOf(day) + n * A_DAY_MS)
}

/** So many months later: the same day of the month, or its last where it has no such day. */
export const addMonths = (day: Day, n: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate()
  return dayOfUtc(Date.UTC(year, month - 1 + n, Math.min(date, last)))
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => new Date(utcOf(day)).getUTCDay()

/** The instant at which the day begins in London: 23:00 UTC of the day before while summer time runs. */
export const londonMidnight = (day: Day): Date => {
  const midnightInUtc = utcOf(day)
  const inSummerTime = new Date(midnightInUtc - 3_600_000)
  return dayOf(inSummerTime) === day ? inSummerTime : new Date(midnightInUtc)
}

/** '16 November 2026' */
export const inWords = (day: Day): string => {
  const [year, month, date] = day.split('-')
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''} ${String(Number(year))}`
}

/** A day in words, as far as it is one: 'Not known' for anything else. */
export const knownDayInWords = (input: unknown): string =>
  typeof input === 'string' && isDay(input) ? inWords(input) : 'Not known'

/** '9:05am', as a clock in London shows it. Throws on an invalid Date. */
export const timeInWords = (instant: Date): string => {
  const { hour, minute } = londonParts(instant)
  const hours = Number(hour)
  return `${String(hours % 12 || 12)}:${minute}${hours < 12 ? 'am' : 'pm'}`
}

/** '16 November 2026, 9:05am', as a clock in London shows it. Throws on an invalid Date. */
export const instantInWords = (instant: Date): string => `${inWords(dayOf(instant))}, ${timeInWords(instant)}`

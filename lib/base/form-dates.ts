import { isDay } from './day.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const text = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

const padded = (part: string): string => (/^\d$/.test(part) ? `0${part}` : part)

const monthNumber = (part: string): string => {
  const at = /^[a-z]{3,9}$/i.test(part) ? months.indexOf(part.slice(0, 3).toLowerCase()) : -1
  return padded(at === -1 ? part : String(at + 1))
}

/** '14:30', '1430', '2.30pm' and '2pm' as '14:30'; anything else as it was typed. */
const clockTime = (typed: string): string => {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i.exec(typed)
  const [, hours = '', minutes = '00', half] = match ?? []
  if (match === null || (half === undefined && match[2] === undefined)) return typed
  const hour = Number(hours)
  if (half !== undefined && (hour < 1 || hour > 12)) return typed
  const afternoon = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return `${padded(String(afternoon))}:${minutes}`
}

/** Every date (and time) whose parts were posted, joined: 'YYYY-MM-DD', or with 'THH:MM'; '' where all parts are empty. */
export const joinedParts = (fields: Readonly<Record<string, string | string[]>>): Record<string, string> => {
  const joined = new Map<string, string>()
  for (const key of Object.keys(fields)) {
    const name = key.endsWith('-day') ? key.slice(0, -'-day'.length) : ''
    if (name === '' || !Object.hasOwn(fields, `${name}-month`) || !Object.hasOwn(fields, `${name}-year`)) continue
    const timed = Object.hasOwn(fields, `${name}-time`)
    const day = padded(text(fields[`${name}-day`]))
    const month = monthNumber(text(fields[`${name}-month`]))
    const year = text(fields[`${name}-year`])
    const time = timed ? clockTime(text(fields[`${name}-time`])) : ''
    joined.set(name, day + month + year + time === '' ? '' : `${year}-${month}-${day}${timed ? `T${time}` : ''}`)
  }
  return Object.fromEntries(joined)
}

const inARow = new Intl.ListFormat('en-GB')
export const londonPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** What is wrong with a joined date, as words that follow its name; 'missing' where it is empty; undefined where it is right. */
export const partsAtFault = (joined: string, timed: boolean): string | undefined => {
  if (joined === '') return 'missing'
  const [date = '', time = ''] = timed ? joined.split('T') : [joined]
  const [year = '', month = '', day = ''] = date.split('-')
  const absent = [
    day === '' ? 'a day' : '',
    month === '' ? 'a month' : '',
    year === '' ? 'a year' : '',
    timed && time === '' ? 'a time' : '',
  ].filter((part) => part !== '')
  if (absent.length > 0) return `must include ${inARow.format(absent)}`
  if (!/^\d{4}$/.test(year)) return 'must have a year of 4 numbers'
  if (!isDay(date)) return 'must be a real date'
  return timed && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? 'must have a real time, like 2:30pm' : undefined
}

// The Swedish way to write a date and a time is the one we join: '2026-07-01 14:30'.
const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })

/** The instant of 'YYYY-MM-DDTHH:MM' on a London clock, the earlier of two; undefined where the clocks skipped it. */
export const instantOfLondon = (wall: string): Date | undefined =>
  [1, 0]
    .map((hoursAhead) => new Date(Date.parse(`${wall}:00Z`) - hoursAhead * 3_600_000))
    .find((instant) => london.format(instant).replace(' ', 'T') === wall)

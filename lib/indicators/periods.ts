import { addDays, type Day, inWords, isDay } from '#lib/base/day'
import type { Period } from './model.ts'

const monthStart = (year: number, month: number): Day => {
  const day = `${String(year + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`
  if (!isDay(day)) throw new RangeError('a month of no year')
  return day
}

const period = (id: string, from: Day, to: Day): Period => ({ id, from, to, words: `${inWords(from)} to ${inWords(to)}` })

/** The year that began on the last 1 April, up to today. */
export function currentYear(today: Day): Period {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)
  return period('year', monthStart(year, 3), today)
}

/** Six months from the first of a month, 'YYYY-MM'; undefined for anything else. */
export function sixMonths(from: string): Period | undefined {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(from) ?? []
  if (year === undefined || month === undefined) return undefined
  const start = monthStart(Number(year), Number(month) - 1)
  return period(from, start, addDays(monthStart(Number(year), Number(month) + 5), -1))
}

/** The period an address asks for; the current year for anything it does not understand. */
export const periodOf = (id: string | undefined, today: Day): Period => (id ? sixMonths(id) : undefined) ?? currentYear(today)

/** The periods one may choose: this year, and every six months that began in the last eighteen. */
export function periodsToChoose(today: Day): readonly Period[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1]
  const starts = Array.from({ length: 18 }, (_, back) => monthStart(year - 2, month + 24 - back).slice(0, 7))
  return [currentYear(today), ...starts.map(sixMonths).filter((one) => one !== undefined)]
}

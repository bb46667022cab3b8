import { addDays, type Day, inWords, isDay } from '#lib/base/day'
import type { Period } from './model.ts'

const monthStart = (year: number, month: number): Day => {
  const day = `${String(year + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`
  if (!isDay(day)) throw new RangeError('a month of no year')
  return day
}

const period = (id: string, from: Day, to: Day): Period => ({
  id,
  from,
  to,
  words: `${inWords(from)} to ${inWords(to)}`,
})

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

/** Who reads: somebody from outside is shown no small number, nor two periods from which one could be worked out. */
export interface Reader {
  readonly isOutside?: boolean
}

/** Half-years that are over, from 1 April or 1 October: no two share a day, and none grows from one day to the next. */
export const isFixed = ({ id, to }: Period, today: Day): boolean => /^20\d\d-(04|10)$/.test(id) && to < today

/** The last three half-years that are over, the newest first. */
export function fixedHalfYears(today: Day): readonly Period[] {
  const year = Number(today.slice(0, 4))
  const starts = [year, year - 1, year - 2].flatMap((startYear) => [
    `${String(startYear)}-10`,
    `${String(startYear)}-04`,
  ])
  return starts
    .map(sixMonths)
    .filter((half) => half !== undefined)
    .filter((half) => isFixed(half, today))
    .slice(0, 3)
}

/**
 * The period an address asks for; where it makes no sense, or the reader may not have it, the one they are shown first:
 * the current year, or for a reader from outside the last half-year that is over.
 */
export function periodOf(id: string | undefined, today: Day, { isOutside = false }: Reader = {}): Period {
  const wanted = id ? sixMonths(id) : undefined
  if (!isOutside) return wanted ?? currentYear(today)
  const offered = fixedHalfYears(today)
  const shown = offered.find((half) => half.id === wanted?.id) ?? offered[0]
  if (!shown) throw new RangeError('there is always a half-year that is over')
  return shown
}

/** The periods one may choose: this year, and every six months that began in the last eighteen; from outside, half-years that are over. */
export function periodsToChoose(today: Day, { isOutside = false }: Reader = {}): readonly Period[] {
  if (isOutside) return fixedHalfYears(today)
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1]
  const starts = Array.from({ length: 18 }, (_, back) => monthStart(year - 2, month + 24 - back).slice(0, 7))
  return [currentYear(today), ...starts.map(sixMonths).filter((half) => half !== undefined)]
}

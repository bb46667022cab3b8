import { dayOf, londonMidnight, type Day } from '#lib/base/day'
import { addWorkingDays, isWorkingDay } from '#lib/base/working-days'
import type { Random } from '../invented-extract/random.ts'
import { GO_LIVE } from '../invented-extract/rms.ts'

const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The day the demonstration stands on, and the moment of it at which its clock is left. */
export const TODAY = '2026-11-16' as Day
export const END = londonMidnight(TODAY).getTime() + 9 * HOUR

/** The months of crimes that lie before that day. */
export const MONTHS = 18

/** The last day of cancellations from before the product that its audit looks back to. */
export const LOOKED_BACK_TO = '2026-01-31' as Day

/** The installation begins on the morning it goes live. */
export const BEGINNING = londonMidnight(GO_LIVE).getTime() + 6 * HOUR

/** When each extract was taken: the first as the product goes live, then about one a month, the last this morning. */
export const EXTRACTS: readonly number[] = [
  londonMidnight(GO_LIVE).getTime(),
  ...['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-03', '2026-09-01', '2026-10-01', '2026-11-02', TODAY].map(
    (day) => londonMidnight(day as Day).getTime() + 6 * HOUR,
  ),
]

/** When the RMS was changed that this morning’s extract shows and no earlier one. */
export const LAST_CHANGED = (EXTRACTS.at(-1) ?? 0) - 66 * HOUR

/** When an extract is imported: the same morning, at ten past seven. */
export const importedAt = (taken: number): number =>
  londonMidnight(dayOf(new Date(taken))).getTime() + 7 * HOUR + 10 * MINUTE

/** The place in EXTRACTS of the last one imported before a moment. */
export const extractBefore = (at: number): number => EXTRACTS.findLastIndex((taken) => importedAt(taken) < at)

/** Some time in the office hours of a day. */
export const officeTime = (day: Day, random: Random): number =>
  londonMidnight(day).getTime() + random.between(8 * 60 + 40, 16 * 60 + 40) * MINUTE + random.between(0, 59) * 1000

/** So many working days later, in office hours; with none, a few hours later, or the next morning. */
export function officeTimeAfter(at: number, workingDays: number, random: Random): number {
  const day = dayOf(new Date(at))
  if (workingDays > 0) return officeTime(addWorkingDays(day, workingDays), random)
  const soon = at + random.between(35, 150) * MINUTE
  const isOver = soon > londonMidnight(day).getTime() + 18 * HOUR || !isWorkingDay(day)
  return isOver ? londonMidnight(addWorkingDays(day, 1)).getTime() + 9 * HOUR + random.between(5, 40) * MINUTE : soon
}

const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })

/** A moment as a form posts it: 'YYYY-MM-DDTHH:MM' on a clock in London. */
export const asTyped = (at: number): string => london.format(at).replace(' ', 'T')

/** The day a moment lies in, in London. */
export const dayAt = (at: number): Day => dayOf(new Date(at))

const midnights = new Map<string, number>()

/** When a day begins in London; each is worked out once, for many crimes share their days. */
export function midnightOf(day: string): number {
  const known = midnights.get(day)
  if (known !== undefined) return known
  const midnight = londonMidnight(day as Day).getTime()
  midnights.set(day, midnight)
  return midnight
}

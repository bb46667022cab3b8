import { addDays, type Day, dayOf, londonMidnight } from '#lib/base/day'
import { addWorkingDays, isWorkingDay } from '#lib/base/working-days'

const SEVEN_HOURS_MS = 7 * 3_600_000

/**
 * The day whose check is due at an instant: that of London, where it is a working day and 07:00 or later; undefined at any
 * other time. Clocks are changed on Sundays, so on a working day 07:00 is seven hours after its beginning.
 */
export function dayToCheck(now: Date): Day | undefined {
  const day = dayOf(now)
  return isWorkingDay(day) && now.getTime() >= londonMidnight(day).getTime() + SEVEN_HOURS_MS ? day : undefined
}

/** The last day whose check was due by an instant. */
export const lastDayToCheck = (now: Date): Day => dayToCheck(now) ?? addWorkingDays(dayOf(now), -1)

/** The working days from `since` up to and with `until`, the latest first, at most so many. */
export function daysToShow(since: Day, until: Day, most: number): Day[] {
  const days: Day[] = []
  for (let day = until; day >= since && days.length < most; day = addDays(day, -1))
    if (isWorkingDay(day)) days.push(day)
  return days
}

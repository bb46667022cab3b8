import { addDays, addMonths, type Day, londonMidnight } from '#lib/base/day'

/** A whole month: its name 'YYYY-MM', its days, and the instants it begins at and ends before. */
export interface WholeMonth {
  readonly month: string
  readonly from: Day
  readonly to: Day
  readonly begins: Date
  readonly ends: Date
}

/** The last so many months that are over, in the order of time. The month that is running is never among them. */
export const wholeMonths = (today: Day, count: number): readonly WholeMonth[] => {
  const running = `${today.slice(0, 7)}-01` as Day
  return Array.from({ length: count }, (_, at) => {
    const from = addMonths(running, at - count)
    const next = addMonths(running, at - count + 1)
    return {
      month: from.slice(0, 7),
      from,
      to: addDays(next, -1),
      begins: londonMidnight(from),
      ends: londonMidnight(next),
    }
  })
}

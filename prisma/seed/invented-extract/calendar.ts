import { addDays, dayOf, isDay, londonMidnight, weekdayOf, type Day } from '#lib/base/day'
import { Random, weighted } from './random.ts'

/** Days from `from` up to, and without, `until`. */
export interface Period {
  readonly from: Day
  readonly until: Day
}

const HOUR = 3_600_000
const MINUTE = 60_000

const BY_WEEKDAY = [1.02, 1, 0.96, 0.96, 0.98, 1.06, 1.12]
const BY_MONTH = [0.96, 0.93, 0.98, 1, 1.05, 1.06, 1.07, 1.05, 1.01, 1.01, 0.97, 0.93]

/** How many crimes of a day are entered in each hour of it. */
const hourOf = weighted(
  [2, 1.4, 1, 0.8, 0.7, 0.8, 1.2, 2.4, 4, 5.4, 6, 6.2, 6, 5.8, 5.8, 6, 6.2, 6.4, 6.2, 5.8, 5.2, 4.6, 4, 3].map(
    (weight, hour) => [hour, weight] as const,
  ),
)

/** The day so many months before another; the last of its month where that month is shorter. */
export const monthsBefore = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const first = year * 12 + (month - 1) - months
  const lastDate = new Date(Date.UTC(Math.floor(first / 12), (first % 12) + 1, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  const text = `${String(Math.floor(first / 12))}-${two((first % 12) + 1)}-${two(Math.min(date, lastDate))}`
  if (!isDay(text)) throw new RangeError('So many months back there is no day')
  return text
}

const daysOf = ({ from, until }: Period): Day[] => {
  const days: Day[] = []
  for (let day = from; day < until; day = addDays(day, 1)) days.push(day)
  return days
}

const weightOf = (day: Day): number => (BY_WEEKDAY[weekdayOf(day)] ?? 1) * (BY_MONTH[Number(day.slice(5, 7)) - 1] ?? 1)

/**
 * When each of so many crimes was entered, in milliseconds, in order: spread over the period's days by weekday and
 * month, and over each day by the hour in London. The same for the same seed.
 */
export function* recordedTimes(seed: number, period: Period, crimes: number): Generator<number> {
  const days = daysOf(period)
  const total = days.reduce((sum, day) => sum + weightOf(day), 0)
  let weightSoFar = 0
  let crimesSoFar = 0
  for (const day of days) {
    weightSoFar += weightOf(day)
    const upToHere = Math.round((crimes * weightSoFar) / total)
    const random = new Random(seed, 'day', day)
    const [start, end] = [londonMidnight(day).getTime(), londonMidnight(addDays(day, 1)).getTime()]
    const times: number[] = []
    for (; crimesSoFar < upToHere; crimesSoFar += 1) {
      const at = start + hourOf(random) * HOUR + random.between(0, 59) * MINUTE + random.between(0, 59) * 1000
      times.push(Math.min(at, end - 1000))
    }
    yield* times.sort((a, b) => a - b)
  }
}

/** Days by their instants, faster than asking the calendar each time. */
export const dayFinder = (period: Period): ((at: number) => Day) => {
  const days = daysOf(period)
  const midnights = days.map((day) => londonMidnight(day).getTime())
  return (at) => {
    let n = Math.floor((at - (midnights[0] ?? at)) / (24 * HOUR))
    while (at >= (midnights[n + 1] ?? Infinity)) n += 1
    while (n > 0 && at < (midnights[n] ?? at)) n -= 1
    return days[n] ?? dayOf(new Date(at))
  }
}

/** An instant as the extract writes it, to the second, in UTC. */
export const instantText = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`

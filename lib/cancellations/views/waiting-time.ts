const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const some = (n: number, unit: string): string => `${String(n)} ${unit}${n === 1 ? '' : 's'}`

/** How long something has waited, in words: "4 days", "3 hours", "less than an hour". */
export function howLong(since: Date, now: Date): string {
  const waited = Math.max(0, now.getTime() - since.getTime())
  if (waited >= DAY) return some(Math.floor(waited / DAY), 'day')
  return waited >= HOUR ? some(Math.floor(waited / HOUR), 'hour') : 'less than an hour'
}

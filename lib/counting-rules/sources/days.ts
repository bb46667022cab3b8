import { isBefore } from '#lib/counting-rules/notifications'
import type { Facts } from '#lib/counting-rules/model'

/** A warehouse writes this day, or an earlier one, where it has none. */
const NO_DAY = '1900-01-01'

/** A day that somebody gave; neither unknown nor what a warehouse writes for that. */
export const isKnownDay = (day: string): boolean => day !== 'unknown' && day > NO_DAY

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether any day or moment below a part of a case lies after the moment of this step. */
export const liesAhead = (now: Pick<Facts, 'day' | 'at'>, part: unknown): boolean => {
  if (typeof part !== 'string') return Object.values(part ?? {}).some((below) => liesAhead(now, below))
  return DAY.test(part) ? part > now.day : MOMENT.test(part) && isBefore(now.at, part)
}

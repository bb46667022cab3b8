import { isBefore } from '#lib/counting-rules/notifications'
import type { Facts } from '#lib/counting-rules/model'

/** A warehouse writes this day, or an earlier one, where it has none. */
const NO_DAY = '1900-01-01'

/** A day that somebody gave; neither unknown nor what a warehouse writes for that. */
export const isKnownDay = (day: string): boolean => day !== 'unknown' && day > NO_DAY

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Every day and moment below a part of a case. */
const datesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return MOMENT.test(value) || DAY.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : []
}

/** Whether any day or moment below a part of a case lies after the moment of this step. */
export const liesAhead = ({ day, at }: Pick<Facts, 'day' | 'at'>, part: unknown): boolean =>
  datesIn(part).some((date) => (DAY.test(date) ? date > day : isBefore(at, date)))

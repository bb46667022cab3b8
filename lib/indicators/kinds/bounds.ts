import { addDays, londonMidnight } from '#lib/base/day'
import type { Bounds, Period } from './indicator.ts'

/** The instants a period begins at and ends before. */
export const boundsOf = ({ from, to }: Pick<Period, 'from' | 'to'>): Bounds => ({
  begins: londonMidnight(from),
  ends: londonMidnight(addDays(to, 1)),
})

import { addDays, londonMidnight } from '#lib/base/day'
import type { Period } from './indicator.ts'

/** The instants a period begins at and ends before. */
export const boundsOf = ({ from, to }: Pick<Period, 'from' | 'to'>) => ({
  begins: londonMidnight(from),
  ends: londonMidnight(addDays(to, 1)),
})

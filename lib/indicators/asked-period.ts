import type { Day } from '#lib/base/day'
import { dayField, type Fields, oneOf } from '#lib/base/form-fields'
import type { Period } from './kinds/indicator.ts'
import { daysBetween, periodOf } from './periods.ts'

/** The choice of two dates, in the place of the id of a period. */
export const TWO_DATES = 'dates'

/** The period a form asked for, and what is wrong with its dates, in words by field: then the period is the first one shown. */
interface AskedPeriod {
  readonly period: Period
  readonly errors: Readonly<Record<string, string>>
}

/** The period that the fields `period`, `from` and `to` ask for, `to` included. */
export function askedPeriod(fields: Fields, today: Day): AskedPeriod {
  const id = oneOf(fields, 'period')
  if (id !== TWO_DATES) return { period: periodOf(id, today), errors: {} }
  const from = dayField('the first date').safeParse(oneOf(fields, 'from'))
  const to = dayField('the last date').safeParse(oneOf(fields, 'to'))
  const period = from.success && to.success ? daysBetween(from.data, to.data) : undefined
  if (period) return { period, errors: {} }
  const shown = periodOf(undefined, today)
  if (from.success && to.success)
    return {
      period: shown,
      errors: {
        to:
          to.data < from.data
            ? 'The last date must be the same as or after the first date'
            : 'The last date must be within 20 years of the first date',
      },
    }
  const errors = { from: from.error?.issues[0]?.message, to: to.error?.issues[0]?.message }
  return {
    period: shown,
    errors: Object.fromEntries(Object.entries(errors).flatMap(([name, words]) => (words ? [[name, words]] : []))),
  }
}

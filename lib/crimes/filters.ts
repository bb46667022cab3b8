import { z } from 'zod'
import { dayFrom, fieldsOf, type Fields, oneOf } from '#lib/base/form-fields'
import type { Day } from '#lib/base/day'
import { ReportGroup } from '#lib/base/prisma/enums'

export const CRIME_STATUSES = ['live', 'cancelled', 'before', 'open'] as const
export type CrimeStatus = (typeof CRIME_STATUSES)[number]

/** Each status as the filter names it. */
export const STATUS_WORDS: Record<CrimeStatus, string> = {
  live: 'Live',
  cancelled: 'Cancelled',
  before: 'Cancelled before this product',
  open: 'With an open request',
}

/** What narrows the list of crimes. All of it may stand in an address: none of it is a name or a reference. */
export interface CrimeFilters {
  /** A unit's code. */
  readonly unit?: string
  readonly group?: ReportGroup
  readonly status?: CrimeStatus
  /** Recorded on this day or later, and on that day or before. */
  readonly from?: Day
  readonly to?: Day
}

const unit = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,59}$/)
const parsed = <T>(schema: z.ZodType<T>, text: string): T | undefined => schema.safeParse(text).data

/** The words of an address, with the parts of its days joined. */
export const addressFields = (address: Readonly<Record<string, string | string[] | undefined>>): Fields =>
  fieldsOf(
    new URLSearchParams(
      Object.entries(address).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text])),
    ),
  )

/**
 * The filters an address asks for. What is not a filter here is left out; a day that is not a real one is left out too
 * and named in `unreal`, so that the page can say so.
 */
export function filtersOf(fields: Fields): { filters: CrimeFilters; unreal: readonly ('from' | 'to')[] } {
  const days = (['from', 'to'] as const).map((name) => ({
    name,
    typed: oneOf(fields, name) !== '',
    day: dayFrom(fields, name),
  }))
  const filters: CrimeFilters = {
    unit: parsed(unit, oneOf(fields, 'unit')),
    group: parsed(z.enum(ReportGroup), oneOf(fields, 'group')),
    status: parsed(z.enum(CRIME_STATUSES), oneOf(fields, 'status')),
    from: days[0]?.day,
    to: days[1]?.day,
  }
  return { filters, unreal: days.filter(({ typed, day }) => typed && !day).map(({ name }) => name) }
}

/** The address of the list with these filters, and at this place in it. */
export function addressOf(
  list: string,
  filters: Readonly<Record<string, string | undefined>>,
  place: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(
    Object.entries({ ...filters, ...place }).filter((named): named is [string, string] => Boolean(named[1])),
  )
  return query.size === 0 ? list : `${list}?${query.toString()}`
}

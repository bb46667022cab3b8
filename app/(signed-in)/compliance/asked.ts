import { type Fields, fieldsOf } from '#lib/base/form-fields'
import type { Permit } from '#lib/base/permit'
import { askedPeriod } from '#lib/indicators/asked-period'
import { type ChosenGrouping, groupingOf } from '#lib/indicators/model'
import type { Period } from '#lib/indicators/model'
import { today } from '#lib/people/accounts'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'

/** Who reads a report: what audits found only some may see. */
interface ReportReader {
  readonly audits: Permit<'audit.see-results'> | undefined
}

export function readerOf(actor: Actor): ReportReader {
  const audits = permit(actor, 'audit.see-results')
  return {
    audits: audits.ok ? audits.value : undefined,
  }
}

/** The period and grouping that an address asks for, with what was typed and what is wrong with it. */
export interface AskedFor {
  readonly period: Period
  readonly grouping: ChosenGrouping
  readonly typed: Fields
  readonly errors: Readonly<Record<string, string>>
}

/** What an address asks for, as far as this reader may have it. */
export async function askedFor(query: Iterable<[string, string]>): Promise<AskedFor> {
  const typed = fieldsOf(new URLSearchParams([...query]))
  const { period, errors } = askedPeriod(typed, await today())
  const grouping = groupingOf(String(typed.by ?? ''))
  return { period, grouping, typed, errors }
}

/** The search parameters of a page, one value for each name. */
export const queryOf = (given: Readonly<Record<string, string | string[] | undefined>>): [string, string][] =>
  Object.entries(given).flatMap(([name, value]): [string, string][] => {
    const first = Array.isArray(value) ? value[0] : value
    return first === undefined ? [] : [[name, first]]
  })

/** The same period and grouping in another address. */
export const addressWith = (path: string, { period, grouping }: Pick<AskedFor, 'period' | 'grouping'>): string =>
  `${path}?period=${period.id}&by=${grouping}`

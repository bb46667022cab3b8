import { createHash } from 'node:crypto'
import type { FileName } from './columns.ts'
import type { CsvRow } from '#lib/base/csv/csv-rows'
import { identityOf } from './identity.ts'
import { isNoDay } from './warehouse-days.ts'

/** Which row it is that could not be imported, as far as it can be read. */
export interface RefusedRow {
  /** The crime it names, as it stands; null for a row of people. */
  readonly reference: string | null
  readonly key: string | null
  readonly role: string | null
  /** What a later row must say to be this one; null where nothing but a correction of this very row can be. */
  readonly identity: string | null
  /** Its identity is less than a row’s own, for want of a day: only one more of the kind can be this one. */
  readonly isLoose: boolean
  /** Of the row as it stands, so that it is known again. */
  readonly digest: string
}

const CITIZENS: ReadonlySet<string> = new Set(['victim', 'suspect'])

const joined = (...parts: readonly string[]): string => parts.join('|')

/** What stands before the reason of a row that repeats one before it with another content. */
export const DIFFERS = 'differs from'

/**
 * Reads what a refused row names. `skipped` columns stand in front, in a reject file that came back, `order` is that of the
 * others; `columns` are those at fault, `reasons` why. A row that cannot be read as CSV is cut at its commas: what it names counts all the same.
 */
export function refusedRow(
  file: FileName,
  row: CsvRow,
  { skipped, order }: { readonly skipped: number; readonly order: readonly string[] },
  { columns, reasons }: { readonly columns: string; readonly reasons: string },
): RefusedRow {
  const fields = (row.fields ?? row.source.split(',')).slice(skipped)
  const value = (column: string): string => {
    const field = (fields[order.indexOf(column)] ?? '').replaceAll('\0', '').trim()
    return column === 'reference' ? identityOf(field) : isNoDay(field) ? '' : field
  }
  const isAtFault = (column: string): boolean => columns.split(' + ').includes(column)
  const named = {
    reference: file === 'people.csv' ? null : value('reference'),
    key: file === 'parts.csv' || file === 'people.csv' ? value('key') : null,
    role: file === 'parts.csv' ? value('role') : null,
    digest: createHash('sha256').update(fields.join('\n')).digest('hex'),
  }
  // Two rows in the place of one: the first came in, so that another of its kind proves nothing of the second.
  if (reasons.includes(DIFFERS)) return { ...named, identity: null, isLoose: false }
  return { ...named, ...whichRow(file, value, isAtFault) }
}

type Identity = Pick<RefusedRow, 'identity' | 'isLoose'>

function whichRow(file: FileName, value: (column: string) => string, isAtFault: (column: string) => boolean): Identity {
  const whole = (...columns: readonly string[]): Identity => ({
    identity: joined(...columns.map(value)),
    isLoose: false,
  })
  const loose = (...columns: readonly string[]): Identity => ({ ...whole(...columns), isLoose: true })
  if (file === 'crimes.csv') return whole('reference')
  if (file === 'people.csv') return whole('key')
  if (file === 'classifications.csv') {
    const at = Date.parse(value('from_at'))
    if (isAtFault('from_at') || Number.isNaN(at)) return loose('reference', 'offence_code', 'count_class')
    return { identity: joined(value('reference'), new Date(at).toISOString()), isLoose: true }
  }
  if (CITIZENS.has(value('role'))) return whole('reference', 'role', 'key')
  return isAtFault('from') ? loose('reference', 'role', 'key') : whole('reference', 'role', 'key', 'from')
}

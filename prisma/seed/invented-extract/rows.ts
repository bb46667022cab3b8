import { type COLUMN_LISTS, COLUMNS } from '#lib/imports/rows/columns'

/** The four files of an extract, their columns in order. Every value is text as it stands in the file. */
export const columns = {
  crimes: COLUMNS['crimes.csv'],
  classifications: COLUMNS['classifications.csv'],
  parts: COLUMNS['parts.csv'],
  people: COLUMNS['people.csv'],
} as const

export type FileName = keyof typeof columns

type Column<F extends FileName> = keyof (typeof COLUMN_LISTS)[`${F}.csv`] & string

/** What is invented for each row of a file. A column that the file has besides stays empty until it is invented too. */
interface Invented {
  readonly crimes:
    | 'reference'
    | 'recorded_at'
    | 'reported_at'
    | 'offence_code'
    | 'count_class'
    | 'area'
    | 'unit'
    | 'flags'
    | 'reporter'
    | 'rms_status'
    | 'rms_category'
    | 'rms_changed_at'
    | 'rms_changed_by'
    | 'rms_victims_told_at'
    | 'n100_reference'
    | 'surviving_reference'
  readonly classifications: 'reference' | 'from_at' | 'offence_code' | 'count_class' | 'changed_by'
  readonly parts: 'reference' | 'key' | 'role' | 'from' | 'to' | 'relation'
  readonly people: 'key' | 'kind' | 'year_of_birth' | 'interpreter' | 'name' | 'phone' | 'email' | 'address'
}

/** A row of one file: a text for each column that is invented, and for others that are filled by hand. */
export type Row<F extends FileName> = Record<Invented[F], string> & Partial<Record<Column<F>, string>>

export type CrimeRow = Row<'crimes'>
export type ClassificationRow = Row<'classifications'>
export type PartRow = Row<'parts'>
export type PersonRow = Row<'people'>

/** One invented crime with everything that hangs on it; `people` are those no earlier crime has brought in. */
export interface InventedCrime {
  readonly crime: CrimeRow
  readonly classifications: readonly ClassificationRow[]
  readonly parts: readonly PartRow[]
  readonly people: readonly PersonRow[]
  /** The earlier crime this one was made a duplicate of, cancelled as such or not; null for most. */
  readonly duplicateOf: string | null
}

const needsQuotes = /[",\r\n]|^\s|\s$/

const field = (value: string): string => (needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** A row as one line of CSV (RFC 4180), without its line end. */
export const line = <F extends FileName>(file: F, row: Row<F>): string => {
  const values: Readonly<Record<string, string | undefined>> = row
  return columns[file].map((column) => field(values[column] ?? '')).join(',')
}

/** The four files of an extract, their columns in order. Every value is text as it stands in the file. */
export const columns = {
  crimes: [
    'reference',
    'recorded_at',
    'reported_at',
    'offence_code',
    'count_class',
    'area',
    'unit',
    'flags',
    'reporter',
    'rms_status',
    'rms_category',
    'rms_changed_at',
    'rms_changed_by',
    'rms_victims_told_at',
    'n100_reference',
    'surviving_reference',
  ],
  classifications: ['reference', 'from_at', 'offence_code', 'count_class', 'changed_by'],
  parts: ['reference', 'key', 'role', 'from', 'to', 'relation'],
  people: ['key', 'kind', 'year_of_birth', 'interpreter', 'name', 'phone', 'email', 'address'],
} as const

export type FileName = keyof typeof columns

/** A row of one file: a text for each of its columns. */
export type Row<F extends FileName> = Record<(typeof columns)[F][number], string>

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
export const line = <F extends FileName>(file: F, row: Row<F>): string =>
  (columns[file] as readonly (keyof Row<F>)[]).map((column) => field(row[column])).join(',')

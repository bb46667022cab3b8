/** The four files of an extract with their columns, in order. */
export const COLUMNS = {
  'crimes.csv': [
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
  'classifications.csv': ['reference', 'from_at', 'offence_code', 'count_class', 'changed_by'],
  'parts.csv': ['reference', 'key', 'role', 'from', 'to', 'relation'],
  'people.csv': ['key', 'kind', 'year_of_birth', 'interpreter', 'name', 'phone', 'email', 'address'],
} as const

export type FileName = keyof typeof COLUMNS

export const FILES = Object.keys(COLUMNS) as readonly FileName[]

/** One value a file. */
export const everyFile = <T>(valueOf: (file: FileName) => T): Record<FileName, T> =>
  Object.fromEntries(FILES.map((file) => [file, valueOf(file)])) as Record<FileName, T>

/** What stands in front of a row in a reject file. Read back, these columns only say which extract the rows came from. */
export const REASON_COLUMNS = ['rejected_from', 'rejected_line', 'rejected_column', 'rejected_reason'] as const

/** What the heading of a file says: an ordinary file, or a reject file that has come back corrected. */
export type Heading = { readonly corrected: boolean } | { readonly wrong: string }

/** Reads a file's first line. Says in words, for a heading that is not the file's, what is wrong with it. */
export function headingOf(file: FileName, fields: readonly string[]): Heading {
  const corrected = fields[0] === REASON_COLUMNS[0]
  const wanted: readonly string[] = [...(corrected ? REASON_COLUMNS : []), ...COLUMNS[file]]
  const at = wanted.findIndex((column, index) => fields[index] !== column)
  const found = fields[at]
  if (at !== -1) {
    const instead = found === undefined || found === '' ? 'there is none' : `it is "${found.slice(0, 40)}"`
    return { wrong: `column ${String(at + 1)} must be "${wanted[at] ?? ''}" and ${instead}` }
  }
  return fields.length === wanted.length
    ? { corrected }
    : { wrong: `it has ${String(fields.length)} columns and must have ${String(wanted.length)}` }
}

import type { ColumnList } from './column.ts'
import { crimeColumns } from './crime-columns.ts'
import { classificationColumns, partColumns, personColumns } from './other-columns.ts'

/** The four files of an extract, each with the one list of its columns. */
export const COLUMN_LISTS = {
  'crimes.csv': crimeColumns,
  'classifications.csv': classificationColumns,
  'parts.csv': partColumns,
  'people.csv': personColumns,
} as const satisfies Readonly<Record<string, ColumnList>>

export type FileName = keyof typeof COLUMN_LISTS

export const FILES = Object.keys(COLUMN_LISTS) as readonly FileName[]

/** One value a file. */
export const everyFile = <T>(valueOf: (file: FileName) => T): Record<FileName, T> =>
  Object.fromEntries(FILES.map((file) => [file, valueOf(file)])) as Record<FileName, T>

/** The names of each file’s columns, in order. */
export const COLUMNS = everyFile((file): readonly string[] => Object.keys(COLUMN_LISTS[file]))

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

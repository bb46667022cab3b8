import type { ColumnList, ExtractColumn } from './column.ts'
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

/** What the heading of a file says: an ordinary file, or a reject file that has come back corrected; and its columns. */
export type Heading = { readonly corrected: boolean; readonly columns: readonly string[] } | { readonly wrong: string }

/** Whether a file may lack a column. */
export const isOptional = (file: FileName, column: string): boolean => {
  const columns: Readonly<Record<string, ExtractColumn>> = COLUMN_LISTS[file]
  return columns[column]?.optional === true
}

/** Reads a file's first line. Says in words, for a heading that is not the file's, what is wrong with it. */
export function headingOf(file: FileName, fields: readonly string[]): Heading {
  const corrected = fields[0] === REASON_COLUMNS[0]
  const wanted = [...(corrected ? REASON_COLUMNS : []), ...COLUMNS[file]]
  const found: string[] = []
  for (const column of wanted) {
    if (fields[found.length] === column) found.push(column)
    else if (!isOptional(file, column)) return { wrong: misplaced(column, found.length, fields) }
  }
  if (found.length === fields.length) return { corrected, columns: found.slice(corrected ? REASON_COLUMNS.length : 0) }
  const strange = fields[found.length] ?? ''
  return wanted.length === found.length
    ? { wrong: `it has ${String(fields.length)} columns and must have ${String(wanted.length)}` }
    : {
        wrong: `column ${String(found.length + 1)} is "${strange.slice(0, 40)}", which is no column of this file, or not in its place`,
      }
}

function misplaced(column: string, at: number, fields: readonly string[]): string {
  const found = fields[at]
  const instead = found === undefined || found === '' ? 'there is none' : `it is "${found.slice(0, 40)}"`
  return `column ${String(at + 1)} must be "${column}" and ${instead}`
}

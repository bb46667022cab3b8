import fs from 'node:fs'
import { CsvRows } from '#lib/base/csv/csv-rows'
import { Malformed } from './malformed.ts'

const LARGEST = 5_000_000

/** The columns a list comes with. Its own wording (class_title, official_text) is there to be read, and never taken over. */
const COLUMNS = [
  'code',
  'count_class',
  'group',
  'subgroup',
  'class_title',
  'own_title',
  'basis',
  'mode',
  'rape',
  'homicide',
  'modern_slavery',
  'fgm',
  'c5_eligible',
  'enh',
  'kind',
  'valid_from',
  'valid_to',
  'max_sentence',
  'official_text',
] as const

export type Columns = Readonly<Record<(typeof COLUMNS)[number], string>>

/** One row of the file, by the line it begins on, or why its columns cannot be told apart. */
export type Row =
  | { readonly line: number; readonly columns: Columns }
  | { readonly line: number; readonly columns: undefined; readonly why: string }

interface Cells {
  readonly line: number
  readonly fields: readonly string[]
}

function bytesOf(file: string): Buffer {
  try {
    if (fs.statSync(file).size > LARGEST)
      throw new Malformed(`It is larger than ${String(LARGEST / 1_000_000)} MB, so it is no offence list.`)
    return fs.readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new Malformed(`It cannot be read: ${error.message}`)
    throw error
  }
}

function textOf(file: string): string {
  const bytes = bytesOf(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n')
  } catch (error) {
    if (error instanceof TypeError) throw new Malformed('It is not UTF-8 text. Save it as "CSV UTF-8".')
    throw error
  }
}

function cellsIn(text: string): readonly Cells[] {
  const found: Cells[] = []
  const reader = new CsvRows(({ line, fields }) => {
    if (fields === undefined) throw new Malformed(`Its quotes are not those of a CSV file. See line ${String(line)}.`)
    found.push({ line, fields })
  })
  reader.push(text)
  reader.end()
  return found
}

function demandColumns(header: readonly string[]): void {
  const lacking = COLUMNS.filter((column) => !header.includes(column))
  const strange = header.filter((name, at) => !COLUMNS.some((column) => column === name) || header.indexOf(name) !== at)
  const words = [
    lacking.length > 0 ? `It lacks ${lacking.join(', ')}.` : '',
    strange.length > 0 ? `It has, and should not: ${strange.map((name) => `"${name}"`).join(', ')}.` : '',
  ].filter((sentence) => sentence !== '')
  if (words.length > 0)
    throw new Malformed(`Its first line does not name the columns of an offence list. ${words.join(' ')}`)
}

/** The rows of a file, in its order. Throws Malformed where it is no CSV of an offence list in UTF-8 of at most 5 MB. */
export function readList(file: string): readonly Row[] {
  const [header, ...rows] = cellsIn(textOf(file))
  if (header === undefined) throw new Malformed('It is empty.')
  demandColumns(header.fields)
  if (rows.length === 0) throw new Malformed('It holds no offence.')
  return rows.map((row) => rowOf(header.fields, row))
}

function rowOf(header: readonly string[], { line, fields }: Cells): Row {
  if (fields.length !== header.length)
    return { line, columns: undefined, why: `has ${String(fields.length)} columns instead of ${String(header.length)}` }
  return { line, columns: Object.fromEntries(header.map((name, at) => [name, (fields[at] ?? '').trim()])) as Columns }
}

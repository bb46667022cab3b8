import type { CopyLine } from '#lib/base/copy-rows'
import { offenceOf, reportGroupOf } from '#lib/counting-rules/offences'
import { isId } from '#lib/base/ids'
import { ok, type Result, refuse } from '#lib/base/result'
import { checkCrime } from './rows/check-crime.ts'
import { checkClassification, checkPart, checkPerson } from './rows/check-others.ts'
import { type Staged, stagedColumns } from './rows/column.ts'
import { COLUMN_LISTS, COLUMNS, type FileName, FILES, REASON_COLUMNS } from './rows/columns.ts'
import { type CsvRow, CsvRows } from '#lib/base/csv/csv-rows'
import { type ExtractFiles, chunksOf } from './directory.ts'
import { identityOf } from './rows/identity.ts'
import { markIn } from './rows/marks.ts'
import { type Fault, RowReader, WHOLE_ROW } from './rows/row-reader.ts'

const MOST_FAULTS = 100_000
const CORRECTED = 'COPY staging.corrected (file, line, from_extract, from_line, reference, key, role) FROM STDIN'

interface Target {
  readonly table: string
  /** What stands in front of the columns of the file. */
  readonly placed: readonly string[]
  readonly check: (row: RowReader) => Staged[]
}

const TARGETS: Readonly<Record<FileName, Target>> = {
  'crimes.csv': { table: 'crime', placed: ['line', 'position', 'whole'], check: checkCrime },
  'classifications.csv': { table: 'classification', placed: ['line'], check: checkClassification },
  'parts.csv': { table: 'part', placed: ['line'], check: checkPart },
  'people.csv': { table: 'person', placed: ['line'], check: checkPerson },
}

/** Copies rows into the staging table of a file, column by column as its list has them. */
function copyInto(file: FileName): string {
  const { table, placed } = TARGETS[file]
  return `COPY staging.${table} (${[...placed, ...stagedColumns(COLUMN_LISTS[file])].join(', ')}) FROM STDIN`
}

/**
 * Empties the staging tables and copies the four files into them, row by row checked on the way; bad rows go to
 * staging.reject. `now` in milliseconds. `progress` hears how many rows were read of which file. Answers the rows read
 * of each file. Refuses a file in which nearly nothing is right.
 */
export async function stage(
  line: CopyLine,
  extract: ExtractFiles,
  now: number,
  progress: (file: FileName, rows: number) => void,
): Promise<Result<Record<FileName, number>>> {
  await line.query('SELECT staging.empty()')
  const counts: Partial<Record<FileName, number>> = {}
  const pairs = new Map<string, readonly [string, string]>()
  for (const file of FILES) {
    const filling = new Filling(file, extract, now, pairs)
    await line.copyIn(copyInto(file), filling.chunks(progress))
    if (filling.isHopeless) return refuse({ kind: 'not-an-extract', words: filling.hopelessWords() })
    await line.copyIn('COPY staging.reject (file, line, "column", value, reason) FROM STDIN', filling.faults)
    await line.copyIn('COPY staging.refused (file, reference) FROM STDIN', filling.refused)
    await line.copyIn(CORRECTED, filling.corrected)
    counts[file] = filling.rows
  }
  await line.copyIn(
    'COPY staging.offence (code, count_class, report_group, listed) FROM STDIN',
    [...pairs.values()].map(offenceLine),
  )
  await line.query('SELECT staging.settle()')
  return ok(counts as Record<FileName, number>)
}

/** One file on its way into its staging table. */
class Filling {
  rows = 0
  isHopeless = false
  readonly faults: string[] = []
  readonly refused: string[] = []
  readonly corrected: string[] = []
  readonly #file: FileName
  readonly #extract: ExtractFiles
  readonly #now: number
  readonly #pairs: Map<string, readonly [string, string]>
  readonly #skipped: number
  readonly #columns: readonly string[]
  #out = ''
  #firstFault = ''

  constructor(file: FileName, extract: ExtractFiles, now: number, pairs: Map<string, readonly [string, string]>) {
    this.#file = file
    this.#extract = extract
    this.#now = now
    this.#pairs = pairs
    this.#skipped = extract.corrected[file] ? REASON_COLUMNS.length : 0
    this.#columns = extract.columns[file]
  }

  async *chunks(progress: (file: FileName, rows: number) => void): AsyncGenerator<string> {
    const columns = this.#skipped + this.#columns.length
    let isHeading = true
    const rows = new CsvRows(
      (row) => {
        if (!isHeading) this.#take(row, columns)
        isHeading = false
      },
      (fields) => fields.length === columns,
    )
    for await (const chunk of chunksOf(this.#extract.directory, this.#file)) {
      rows.push(chunk)
      yield this.#flush()
      progress(this.#file, this.rows)
      this.isHopeless = this.faults.length > MOST_FAULTS
      if (this.isHopeless) return
    }
    rows.end()
    yield this.#flush()
    progress(this.#file, this.rows)
  }

  hopelessWords(): string {
    const most = MOST_FAULTS.toLocaleString('en-GB')
    return `${this.#file} has more than ${most} faults, so nothing was imported. The first: ${this.#firstFault}.`
  }

  #flush(): string {
    const text = this.#out
    this.#out = ''
    return text
  }

  #take(row: CsvRow, columns: number): void {
    this.rows += 1
    const fields = this.#skipped === 0 ? (row.fields ?? []) : (row.fields?.slice(this.#skipped) ?? [])
    const unreadable = wholeRowFault(row, columns)
    const reader = new RowReader(this.#file, fields, this.#now, this.#columns)
    if (unreadable) reader.faults.push(unreadable)
    const staged = unreadable ? [] : TARGETS[this.#file].check(reader)
    if (!unreadable && markIn(row.source) !== undefined) reader.blameMarks()
    if (reader.faults.length > 0) {
      this.#reject(row.line, identityOf(fields[0] ?? ''), reader.faults)
      return
    }
    this.#noteCorrected(row, reader)
    if (this.#file === 'crimes.csv') this.#notePair(reader.value('offence_code'), reader.value('count_class'))
    const place = this.#file === 'crimes.csv' ? `${String(row.line)}\t${String(row.line)}\tt` : String(row.line)
    // Nearly no row holds a letter that COPY wants escaped; looking once at the row spares looking at each field.
    this.#out += `${place}\t${special.test(row.source) ? copyText(staged) : plainText(staged)}\n`
  }

  /** A row of a reject file that came back says by its first columns which row it corrects. */
  #noteCorrected({ line, fields }: CsvRow, reader: RowReader): void {
    const [extractId, fromLine] = fields ?? []
    if (this.#skipped === 0 || !isId(extractId) || !/^\d{1,9}$/.test(fromLine ?? '')) return
    const of = (column: string): Staged => (COLUMNS[this.#file].includes(column) ? reader.value(column) : null)
    const reference = of('reference')
    const names = [reference && identityOf(reference), of('key'), of('role')]
    this.corrected.push(`${copyText([this.#file, String(line), extractId, fromLine ?? '', ...names])}\n`)
  }

  #notePair(code: string, countClass: string): void {
    const pair = `${code}|${countClass}`
    if (!this.#pairs.has(pair)) this.#pairs.set(pair, [code, countClass])
  }

  #reject(line: number, reference: string, faults: readonly Fault[]): void {
    for (const { column, value, reason } of faults) {
      this.#firstFault ||= `line ${String(line)}, ${column} ${reason}`
      this.faults.push(`${copyText([this.#file, String(line), column, withoutNul(value), reason])}\n`)
    }
    if (reference !== '') this.refused.push(`${copyText([this.#file, withoutNul(reference.slice(0, 200))])}\n`)
  }
}

function wholeRowFault(row: CsvRow, columns: number): Fault | undefined {
  const value = row.source.slice(0, 200)
  if (!row.fields) return { column: WHOLE_ROW, value, reason: 'has a quote where none can be' }
  if (row.fields.length !== columns) {
    const has = `has ${String(row.fields.length)} columns and must have ${String(columns)}`
    return { column: WHOLE_ROW, value, reason: has }
  }
  return row.source.includes('\0')
    ? { column: WHOLE_ROW, value, reason: 'holds a letter that no text can hold (NUL)' }
    : undefined
}

const withoutNul = (text: string): string => text.replaceAll('\0', '')

function offenceLine([code, countClass]: readonly [string, string]): string {
  const { listed } = offenceOf(code, countClass)
  return `${copyText([code, countClass, reportGroupOf(code, countClass), listed ? 't' : 'f'])}\n`
}

const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** Values as a line of COPY's text format, without its line end. */
const copyText = (values: readonly Staged[]): string => values.map(copyValue).join('\t')

const plainText = (values: readonly Staged[]): string => values.map((value) => value ?? '\\N').join('\t')

const copyValue = (value: Staged): string => {
  if (value === null) return '\\N'
  return special.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter) : value
}

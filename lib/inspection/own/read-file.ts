import { type CsvRow, CsvRows } from '#lib/base/csv/csv-rows'
import type { PublishedFigure } from '../model.ts'
import { Cells, type FileFault } from './cells.ts'
import { COLUMN_NAMES } from './columns.ts'
import { readRow, type Reading } from './read-row.ts'

/** What a file of inspections holds, and everything that is wrong with it, in the order of its lines. */
export interface InspectionFile {
  readonly figures: readonly PublishedFigure[]
  readonly faults: readonly FileFault[]
}

/** No force has been inspected so often. */
const MOST_ROWS = 500

/**
 * Reads a file of the force's own inspections: CSV with the columns of COLUMNS, in any order. Each fault is found with its
 * line, column and reason; a file with a fault is not to be used, not even in part.
 */
export function readInspectionFile(text: string, reading: Reading): InspectionFile {
  const rows = rowsOf(text)
  const [head, ...body] = rows
  const headFaults = head ? faultsOfHead(head) : [fault(1, '', 'The file is empty')]
  if (headFaults.length > 0 || !head) return { figures: [], faults: headFaults }
  if (body.length === 0) return { figures: [], faults: [fault(1, '', 'There is no row below the headings')] }
  if (body.length > MOST_ROWS)
    return { figures: [], faults: [fault(1, '', `A file may have ${String(MOST_ROWS)} rows at most`)] }
  const names = (head.fields ?? []).map((name) => name.trim())
  const figures: PublishedFigure[] = []
  const faults: FileFault[] = []
  const lines = new Map<string, number>()
  for (const row of body) {
    const read = figureOn(row, names, reading)
    faults.push(...read.faults)
    if (!read.figure) continue
    const before = lines.get(identityOf(read.figure))
    if (before !== undefined)
      faults.push(fault(row.line, 'category', `duplicates line ${String(before)}`, read.figure.category))
    lines.set(identityOf(read.figure), before ?? row.line)
    figures.push(read.figure)
  }
  return { figures, faults }
}

const fault = (line: number, column: string, reason: string, value = ''): FileFault => ({ line, column, value, reason })

function rowsOf(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  const reader = new CsvRows((row) => rows.push(row))
  reader.push(text.replace(/^\uFEFF/u, ''))
  reader.end()
  // Spreadsheets leave rows of nothing but commas below the last one.
  return rows.filter(({ fields, source }) => (fields ? fields.some((field) => field.trim() !== '') : source !== ''))
}

function faultsOfHead({ line, fields }: CsvRow): FileFault[] {
  if (fields === undefined) return [fault(line, '', 'The headings cannot be read: a quotation mark is missing')]
  const names = fields.map((name) => name.trim())
  const missing = COLUMN_NAMES.filter((name) => !names.includes(name)).map((name) =>
    fault(line, name, 'The column is missing'),
  )
  const others = names
    .filter((name, at) => !(COLUMN_NAMES as readonly string[]).includes(name) || names.indexOf(name) !== at)
    .map((name) =>
      fault(
        line,
        name,
        names.filter((other) => other === name).length > 1 ? 'The column is there twice' : 'There is no such column',
        name,
      ),
    )
  return [...missing, ...others]
}

function figureOn({ line, fields }: CsvRow, names: readonly string[], reading: Reading) {
  if (fields === undefined) return { faults: [fault(line, '', 'The row cannot be read: a quotation mark is missing')] }
  if (fields.length !== names.length)
    return {
      faults: [
        fault(line, '', `The row has ${String(fields.length)} fields, and there are ${String(names.length)} columns`),
      ],
    }
  const cells = new Cells(line, new Map(names.map((name, at) => [name, (fields[at] ?? '').trim()])))
  return { figure: readRow(cells, reading), faults: cells.faults }
}

const identityOf = ({ report, category, measure }: PublishedFigure): string =>
  JSON.stringify([report.year, report.title, category, measure])

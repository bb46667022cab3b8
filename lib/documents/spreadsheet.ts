import writeXlsxFile from 'write-excel-file/node'
import { isDay } from '#lib/base/day'
import { type Cell, type DocumentColumn, type DocumentTable, isNumeric, type ReportDocument } from './model.ts'

/** A cell of a sheet: a text is never anything else, whatever it begins with. */
type SheetCell = ReturnType<typeof textCell> | ReturnType<typeof sheetCell>

/**
 * A report as a spreadsheet: what is said about it on the first sheet, then a sheet for each table with its columns as the one
 * header. Counts and shares are numbers, days are dates, and a text is a text.
 */
export async function documentXlsx(document: ReportDocument): Promise<Buffer> {
  const names = sheetNames(document.tables)
  const written = writeXlsxFile([
    { sheet: ABOUT, data: aboutRows(document).map((row) => [...row]), columns: [{ width: 40 }, { width: 110 }] },
    ...document.tables.map((table, at) => ({
      sheet: names[at] ?? '',
      data: tableRows(table).map((row) => [...row]),
      columns: table.columns.map((column) => ({ width: widthOf(column) })),
      stickyRowsCount: 1,
    })),
  ])
  return written.toBuffer()
}

const ABOUT = 'About'
const LONGEST_SHEET_NAME = 31

/** What is said about the report and about each table, each line with what it is about. */
const aboutRows = ({ title, force, marking, about, tables }: ReportDocument): SheetCell[][] =>
  [
    ...[title, force, marking, ...about].map((line) => ['This report', line]),
    ...tables.flatMap((table) => table.notes.map((note) => [table.title, note])),
  ].map((row, at) => row.map((text) => ({ ...textCell(text), fontWeight: at === 0 ? ('bold' as const) : undefined })))

const tableRows = ({ columns, rows }: DocumentTable): SheetCell[][] => [
  columns.map(({ words }) => ({ ...textCell(words), fontWeight: 'bold' as const })),
  ...rows.map((row) => columns.map((column, at) => sheetCell(row[at] ?? null, column))),
]

function sheetCell(cell: Cell, column: DocumentColumn) {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'object') return { value: Number(cell.share.toFixed(6)), type: Number, format: '0.00%' }
  if (column.kind === 'day' && isDay(cell))
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'd mmmm yyyy' }
  return { ...textCell(cell), align: isNumeric(column) ? ('right' as const) : undefined }
}

const textCell = (text: string) => ({ value: asText(text), type: String, wrap: true, alignVertical: 'top' as const })

// No longer text fits into a cell.
const LONGEST_TEXT = 32_767

/**
 * A text as XML can hold it. What looks like an escape of the format ('_x000D_') is escaped itself, or it would be read as another
 * sign; signs that XML has none of, and halves of signs, are left out.
 */
const asText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, LONGEST_TEXT)

const widthOf = ({ kind, words }: DocumentColumn): number =>
  kind === 'text' ? 36 : Math.min(24, Math.max(14, words.length / 2))

/** Names for the sheets, each once: what a sheet may not be called is left out, and what is too long is cut. */
function sheetNames(tables: readonly DocumentTable[]): readonly string[] {
  const names: string[] = []
  for (const { title } of tables) {
    const plain = title.replaceAll(/[[\]:*?/\\']/g, '').trim()
    const isFree = (name: string) => name !== '' && ![ABOUT, 'History', ...names].some((known) => isSame(known, name))
    const short = plain.slice(0, LONGEST_SHEET_NAME).trim()
    let name = short
    for (let n = 2; !isFree(name); n += 1) name = `${short.slice(0, LONGEST_SHEET_NAME - 4)} ${String(n)}`.trim()
    names.push(name)
  }
  return names
}

const isSame = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase()

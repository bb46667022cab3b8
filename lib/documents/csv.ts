import { stringify } from 'csv-stringify/sync'
import { type Cell, type DocumentColumn, type DocumentTable, markOf, type ReportDocument } from './model.ts'

/** One table as CSV: its columns are the header, its rows are the rows. What is said about it is no part of it. */
export const tableCsv = ({ columns, rows }: Pick<DocumentTable, 'columns' | 'rows'>): string =>
  csv([columns.map(({ words }) => words), ...rows.map((row) => row.map(plain))])

const HEADER = ['table', 'row number', 'row', 'column', 'value', 'mark']

/**
 * A report as one CSV of one shape, a row for each cell, under one header: reports have several tables of different columns, and a
 * file of several headers is none that a program can read. A mark stands beside its empty value, so that a column of values holds
 * numbers. What is said about the report and about each table are rows too, in the column 'note'.
 */
export const documentCsv = ({ title, force, marking, about, tables }: ReportDocument): string =>
  csv([
    HEADER,
    ...notes('About this report', [title, force, marking, ...about]),
    ...tables.flatMap((table) => [...cells(table), ...notes(table.title, table.notes)]),
  ])

const notes = (table: string, lines: readonly string[]): (string | number)[][] =>
  lines.map((line, at) => [table, at + 1, '', 'note', line, ''])

const cells = ({ title, columns, rows }: DocumentTable): (string | number)[][] =>
  rows.flatMap((row, at) =>
    columns.map((column, place) => [title, at + 1, nameOf(row), column.words, ...valueAndMark(row[place], column)]),
  )

const nameOf = ([first = null]: readonly Cell[]): string | number => plain(first)

function valueAndMark(cell: Cell = null, column: DocumentColumn): [string | number, string] {
  const mark = markOf(cell, column)
  return mark === undefined ? [plain(cell), ''] : ['', mark]
}

/** A share as a decimal that a program can use. */
const plain = (cell: Cell): string | number => {
  if (cell === null) return ''
  return typeof cell === 'object' ? Number(cell.share.toFixed(6)) : cell
}

// A spreadsheet takes a text that begins so for a formula; the wide forms of these signs too.
const FORMULA = /^[\s\0]*[=+\-@\t\r\n＝＋－＠]/

const inert = (cell: string | number): string | number =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell

/** RFC 4180: one header, as many fields in each row, CRLF; in UTF-8 that a spreadsheet takes for UTF-8. */
const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => row.map(inert)),
    // A return alone has to be quoted too, which the maker does not see where rows end in both.
    { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )

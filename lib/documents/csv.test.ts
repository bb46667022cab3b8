import { expect, test } from 'vitest'
import { strictCsv } from './testing/strict-csv.ts'
import { documentCsv, tableCsv } from './csv.ts'
import { aDocument, FORMULAS, ODD_NAMES } from './testing/a-document.ts'

const document = aDocument()
const [table] = document.tables
if (!table) throw new Error('the document has no table')

test('a table is one header and as many fields in each row, numbers as numbers and days as days', () => {
  const { header, rows } = strictCsv(tableCsv(table))
  expect(header).toEqual(['Name', 'Reviewed', 'Share wrong', 'Reinstated'])
  expect(rows.slice(0, 3)).toEqual([
    ['Rape', '3246', '0.2046', '2026-06-01'],
    ['Robbery', 'not shown', 'full count', 'not reinstated'],
    ['Violence', '0', '0.212121', ''],
  ])
  expect(rows).toHaveLength(table.rows.length)
})

test('no text begins a formula, and a number below 0 stays a number', () => {
  const { rows } = strictCsv(tableCsv(table))
  const formulas = rows.slice(3, 3 + FORMULAS.length)
  expect(formulas.map(([name]) => name)).toEqual(FORMULAS.map((text) => `'${text}`))
  expect(formulas.map(([, count]) => count)).toEqual(FORMULAS.map(() => '-1'))
})

test('every odd name is there as it was written', () => {
  const { rows } = strictCsv(tableCsv(table))
  expect(rows.slice(3 + FORMULAS.length).map(([name]) => name)).toEqual([...ODD_NAMES])
})

test('a report of several tables is one CSV of one shape, with what is said about it in rows and marks in a column', () => {
  const { header, rows } = strictCsv(documentCsv(document))
  expect(header).toEqual(['table', 'row number', 'row', 'column', 'value', 'mark'])
  const cellsInAll = document.tables.reduce((all, { rows: own, columns }) => all + own.length * columns.length, 0)
  expect(rows.filter(([, , , column]) => column !== 'note')).toHaveLength(cellsInAll)
  expect(rows).toContainEqual(['About this report', '3', '', 'note', 'OFFICIAL-SENSITIVE', ''])
  expect(rows).toContainEqual([table.title, '2', 'Robbery', 'Reviewed', '', 'not shown'])
  expect(rows).toContainEqual([table.title, '1', 'Rape', 'Reinstated', '2026-06-01', ''])
  expect(rows).toContainEqual([table.title, '2', '', 'note', "'+Left out: nothing.", ''])
  const numbers = rows.filter(([, , , column]) => column === 'Reviewed').map(([, , , , value]) => value)
  expect(numbers.every((value) => value === '' || /^-?\d+$/.test(value ?? ''))).toBe(true)
})

test('an empty table is its header alone', () => {
  expect(tableCsv({ columns: table.columns, rows: [] })).toBe('\uFEFFName,Reviewed,Share wrong,Reinstated\r\n')
})

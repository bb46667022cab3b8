import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { documentXlsx } from './spreadsheet.ts'
import { aDocument, FORMULAS, ODD_NAMES } from './testing/a-document.ts'

const document = aDocument()
const { sheets } = await readXlsx(await documentXlsx(document))
const [about, table, long, empty] = sheets

test('there is a sheet of what is said, and one for each table, each name once and allowed', () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    'About',
    'Every kind of column',
    'Every kind of column as a list',
    'Nothing',
  ])
  expect(about?.rows).toContainEqual(['This report', 'OFFICIAL-SENSITIVE'])
  expect(about?.rows).toContainEqual(['Every kind: of [column]', '+Left out: nothing.'])
  expect(empty?.rows).toEqual([['Crime']])
})

test('numbers are numbers, shares are numbers, days are dates and marks are texts', () => {
  expect(table?.rows.slice(0, 4)).toEqual([
    ['Name', 'Reviewed', 'Share wrong', 'Reinstated'],
    ['Rape', 3246, 0.2046, new Date('2026-06-01T00:00:00Z')],
    ['Robbery', 'not shown', 'full count', 'not reinstated'],
    ['Violence', 0, 0.212121, null],
  ])
  expect(long?.rows.slice(1)).toEqual(document.tables[1]?.rows.map((row) => [...row]))
})

test('no text is a formula: each is read back as the text it is', () => {
  expect(table?.rows.slice(4, 4 + FORMULAS.length).map(([name]) => name)).toEqual(
    FORMULAS.map((text) => text.replace('\r', '\n')),
  )
  const cells = [...(table?.cells?.values() ?? [])]
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([])
})

test('odd names come back; only what XML cannot hold is left out', () => {
  const names = table?.rows.slice(4 + FORMULAS.length).map(([name]) => String(name).replaceAll('\r\n', '\n'))
  expect(names).toEqual(ODD_NAMES.map((name) => name.replaceAll('\r\n', '\n').replaceAll(/\u0001|\uD83D$/g, '')))
})

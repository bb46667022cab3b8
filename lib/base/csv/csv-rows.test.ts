import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvRow, CsvRows } from './csv-rows.ts'

const read = (text: string, chunks: readonly number[] = [], columns?: number): CsvRow[] => {
  const rows: CsvRow[] = []
  const isFit = columns === undefined ? undefined : (fields: readonly string[]) => fields.length === columns
  const reader = new CsvRows((row) => rows.push(row), isFit)
  let at = 0
  for (const size of chunks) reader.push(text.slice(at, (at += size)))
  reader.push(text.slice(at))
  reader.end()
  return rows
}

const fieldsOf = (text: string): unknown[] => read(text).map((row) => row.fields)

describe('a CSV file', () => {
  test('may end its lines with or without a return, and its last line with nothing', () => {
    expect(fieldsOf('a,b\r\n"c","d"\r\ne,f')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ])
    expect(fieldsOf('a,"b"\r')).toEqual([['a', 'b']])
  })

  test('may hold commas, quotes and line breaks inside quotes, and its lines are counted as an editor counts them', () => {
    const rows = read('a,"1 Invented Street,\nZedtown"\nb,"the ""Inn"""\nc,d\n')
    expect(rows.map(({ line, fields }) => [line, fields])).toEqual([
      [1, ['a', '1 Invented Street,\nZedtown']],
      [3, ['b', 'the "Inn"']],
      [4, ['c', 'd']],
    ])
  })

  test('keeps each row as it stands in the file', () => {
    expect(read('a, "b"\r\n"c","d ""e"""\r\n').map((row) => row.source)).toEqual(['a, "b"', '"c","d ""e"""'])
  })

  test('has rows of empty fields, and empty lines that are no rows', () => {
    expect(fieldsOf('a\n\n,\n""\n\r\n')).toEqual([['a'], ['', ''], ['']])
  })
})

describe('a stray quote', () => {
  test('inside a field or after a closing quote spoils its own row only', () => {
    expect(read('a,b"c\nd,e\n"f"g,h\ni,j').map(({ line, fields }) => [line, fields])).toEqual([
      [1, undefined],
      [2, ['d', 'e']],
      [3, undefined],
      [4, ['i', 'j']],
    ])
  })

  test('that is never closed spoils its own row only', () => {
    expect(read('a,"b\nc,d\ne,f').map((row) => row.fields)).toEqual([undefined, ['c', 'd'], ['e', 'f']])
  })

  test('that finds another quote lines later spoils its own row only, where the two together make no row', () => {
    expect(read('a,"b\nc,d\ne,"f"\ng,h\n', [], 2).map((row) => row.fields)).toEqual([
      undefined,
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ])
    expect(read('a,"b\nc,d\n","f"\n', [], 2).map((row) => row.fields)).toEqual([undefined, ['c', 'd'], undefined])
  })

  test('does not keep a long file waiting', () => {
    const reader = { rows: 0 }
    const rows = new CsvRows(() => (reader.rows += 1))
    rows.push('a,"b\n')
    for (let n = 0; n < 3000; n += 1) rows.push(`${'c'.repeat(50)},d\n`)
    expect(reader.rows).toBeGreaterThan(1500)
  })
})

describe('always', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '\t'), maxLength: 8 })
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) => fc.array(fc.array(letters, { minLength: columns, maxLength: columns }), { maxLength: 8 }))

  test('what a CSV writer wrote is read back, in whatever pieces it arrives', () => {
    fc.assert(
      fc.property(table, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }), (rows, chunks) => {
        const text = stringify(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
        expect(read(text, chunks).map((row) => row.fields)).toEqual(rows)
      }),
    )
  })

  test('every line is in exactly one row, and pieces change nothing', () => {
    const anything = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 40 })
    fc.assert(
      fc.property(anything, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }), (text, chunks) => {
        const rows = read(text, chunks, 2)
        expect(rows).toEqual(read(text, [], 2))
        const words = (some: string): string => some.replaceAll(/[\r\n]/g, '')
        expect(words(rows.map((row) => row.source).join(''))).toBe(words(text))
      }),
    )
  })
})

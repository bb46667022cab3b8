import { publicCells, type PublishedCell } from '#lib/statistics/disclosure/publications/cells/model'
import type { PublishedCount, PublishedTable } from './model.ts'
import type { Basis } from './basis.ts'
import { PART_WORDS, type TableBreakdown, type TableSpec } from './specs.ts'

/** What stands in a cell of a table, by the cell's name. */
export type CountOf = (name: string) => PublishedCount

/** What readers get of a cell: its count, or the one mark. */
export const asReadersSee = (published: readonly PublishedCell[]): CountOf => {
  const counts = new Map(publicCells(published).map(({ name, count }) => [name, count]))
  return (name) => {
    const count = counts.get(name)
    if (count === undefined) throw new RangeError(`No cell is called ${name}`)
    return count
  }
}

/** The tables as they are printed: rows and columns in their usual order, each with what is left in all. */
export const printedTables = (
  specs: readonly TableSpec[],
  countOf: CountOf,
  definitions: Basis['definitions'],
  countedAt: string,
): PublishedTable[] =>
  specs.map((spec) => ({ ...printedTable(spec, countOf), notes: [...(definitions[spec.measure] ?? [])], countedAt }))

const printedTable = ({ id, title, by }: TableSpec, countOf: CountOf): Omit<PublishedTable, 'notes' | 'countedAt'> => {
  const [rows, columns] = by.length === 1 && by[0]?.dimension === 'outcome' ? [undefined, by[0]] : [by[0], by[1]]
  const nameOf = (row: string, column: string): string =>
    [id, ...(rows ? [row] : []), ...(columns ? [column] : [])].join(' / ')
  return {
    id,
    title,
    rowsAre: rows?.words ?? 'All offences',
    columns: columns ? printedOf(columns).map(wordsOf) : ['Number'],
    rows: printedOf(rows).map((row) => ({
      words: wordsOf(row),
      counts: printedOf(columns).map((column) => countOf(nameOf(row, column))),
    })),
  }
}

const printedOf = (breakdown: TableBreakdown | undefined): readonly string[] => [...(breakdown?.printed ?? []), 'all']

const wordsOf = (part: string): string => (part === 'all' ? 'All' : (PART_WORDS[part] ?? part))

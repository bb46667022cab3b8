import type { Draft, Region } from '../cells/model.ts'
import { tableCells, type Part, type Table } from '../cells/tables.ts'

/** Parts of one member each: C1, C2 and so on. */
const partsNamed = (letter: string, length: number): Part[] =>
  Array.from({ length }, (_, at) => ({ name: `${letter}${at + 1}`, members: [`${letter}${at + 1}`] }))

/** A draft of a table or some. */
export const draftOf = (name: string, tables: Table | readonly Table[], vintage = '1'): Draft => {
  const made = ('by' in tables ? [tables] : tables).map(tableCells)
  return { name, vintage, cells: made.flatMap(({ cells }) => cells), sums: made.flatMap(({ sums }) => sums) }
}

/** Counts by category. */
export const row = (counts: readonly number[], region: Region = {}): Table => ({
  name: 'row',
  region,
  by: [{ dimension: 'category', parts: partsNamed('C', counts.length) }],
  counts,
})

/** Counts by offence and category. */
export const square = (counts: readonly (readonly number[])[], region: Region = {}): Table => ({
  name: 'square',
  region,
  by: [
    { dimension: 'offence', parts: partsNamed('O', counts.length) },
    { dimension: 'category', parts: partsNamed('C', counts[0]?.length ?? 0) },
  ],
  counts: counts.flat(),
})

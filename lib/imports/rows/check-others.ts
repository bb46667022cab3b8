import type { Staged } from './column.ts'
import { classificationColumns, partColumns, personColumns } from './other-columns.ts'
import { rowReading } from './read-row.ts'
import type { RowReader } from './row-reader.ts'

/** Reads a row of classifications.csv as it is staged. */
export const checkClassification: (row: RowReader) => Staged[] = rowReading(classificationColumns)

const readPart = rowReading(partColumns)
const [FROM, TO] = (['from', 'to'] as const).map((name) => Object.keys(partColumns).indexOf(name))

/** Reads a row of parts.csv as it is staged. */
export function checkPart(row: RowReader): Staged[] {
  const staged = readPart(row)
  row.inOrder('to', 'from', staged[FROM ?? -1], staged[TO ?? -1])
  return staged
}

/** Reads a row of people.csv as it is staged. */
export const checkPerson: (row: RowReader) => Staged[] = rowReading(personColumns)

import type { ColumnList, Row, Staged } from './column.ts'

/** Reads rows of a file column by column, each as it is staged. Made once for a list: millions of rows are read by it. */
export function rowReading(columns: ColumnList): (row: Row) => Staged[] {
  const names = Object.keys(columns)
  const reads = Object.values(columns).map(({ read }) => read)
  return (row) => reads.map((read, at) => read(row, names[at] ?? ''))
}

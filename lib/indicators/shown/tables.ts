import type { Group, GroupColumns } from '../kinds/group.ts'
import { keyOfGroup } from '../kinds/group.ts'
import type { TableIndicator } from '../kinds/indicator.ts'
import type { TableFigure } from './figure.ts'

/** Counts by group and column with their totals. Without groups there is one row of all. */
export function tableRows(
  { columns, apart, unit }: TableIndicator,
  groups: readonly Group[],
  counts: readonly GroupColumns[],
): Pick<TableFigure, 'columns' | 'rows' | 'total' | 'apart' | 'unit'> {
  const rows = groups.length > 0 ? groups : [{ key: 'all', name: 'All' }]
  const plain = rows.map(({ key }) =>
    columns.map((column) => counts.find((count) => keyOfGroup(count.key) === key && count.col === column.key)?.n ?? 0),
  )
  const beside = counts.filter(({ col }) => col === apart?.key).reduce((all, { n }) => all + n, 0)
  const shown = withTotals(plain, columns.length)
  return {
    columns,
    unit,
    rows: rows.map((group, at) => ({ ...group, counts: shown.rows[at] ?? [], all: shown.rowTotals[at] ?? 0 })),
    total: { counts: shown.columnTotals, all: shown.total },
    apart: apart && { words: apart.words, count: beside },
  }
}

const withTotals = (rows: readonly (readonly number[])[], columns: number) => ({
  rows,
  rowTotals: rows.map((row) => row.reduce((all, n) => all + n, 0)),
  columnTotals: Array.from({ length: columns }, (_, column) => rows.reduce((all, row) => all + (row[column] ?? 0), 0)),
  total: rows.flat().reduce((all, n) => all + n, 0),
})

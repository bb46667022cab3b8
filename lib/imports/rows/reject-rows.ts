import { COLUMNS, type FileName, REASON_COLUMNS } from './columns.ts'
import type { CsvRow } from '#lib/base/csv/csv-rows'

// No commas or quotes: so the four fields can be told from the row behind them, whatever is wrong with that row.
const plain = (text: string): string => text.replaceAll(',', ';').replaceAll('"', '').replaceAll(/\s+/g, ' ')

/** What stands in front of a rejected row in a reject file: the extract it is from, its line, the columns at fault and why. */
export const reasonFields = (
  extractId: string | null,
  row: { line: number; columns: string; reasons: string },
): string => [extractId ?? '', String(row.line), plain(row.columns), plain(row.reasons)].join(',')

/** A row of a reject file that has come back, without what stood in front of it. */
function withoutReasons(row: CsvRow): string {
  const reasons = row.source.split(',').slice(0, REASON_COLUMNS.length).join(',')
  return row.source.slice(reasons.length + 1).replaceAll('\0', '')
}

/**
 * A rejected row with a field for every column a file can have: a reject file names them all, also where the file it came
 * from lacked some. A row that cannot be read stays as it stands.
 */
export function wholeSource(file: FileName, columns: readonly string[], row: CsvRow, isCorrection: boolean): string {
  const skipped = isCorrection ? REASON_COLUMNS.length : 0
  const fields = row.fields?.slice(skipped)
  if (fields?.length !== columns.length || columns.length === COLUMNS[file].length)
    return isCorrection ? withoutReasons(row) : row.source.replaceAll('\0', '')
  const of = new Map(columns.map((column, at) => [column, fields[at] ?? '']))
  return COLUMNS[file].map((column) => quoted(of.get(column) ?? '').replaceAll('\0', '')).join(',')
}

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

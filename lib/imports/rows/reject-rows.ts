import { REASON_COLUMNS } from './columns.ts'
import type { CsvRow } from './csv-rows.ts'

// No commas or quotes: so the four fields can be told from the row behind them, whatever is wrong with that row.
const plain = (text: string): string => text.replaceAll(',', ';').replaceAll('"', '').replaceAll(/\s+/g, ' ')

/** What stands in front of a rejected row in a reject file: the extract it is from, its line, the columns at fault and why. */
export const reasonFields = (
  extractId: string | null,
  row: { line: number; columns: string; reasons: string },
): string => [extractId ?? '', String(row.line), plain(row.columns), plain(row.reasons)].join(',')

/** A row of a reject file that has come back, without what stood in front of it. */
export function withoutReasons(row: CsvRow): string {
  const reasons = row.source.split(',').slice(0, REASON_COLUMNS.length).join(',')
  return row.source.slice(reasons.length + 1).replaceAll('\0', '')
}

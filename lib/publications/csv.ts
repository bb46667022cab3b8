import { stringify } from 'csv-stringify/sync'
import { NOT_SHOWN, type PublishedContent } from './tables/model.ts'

const HEADER = ['publication', 'edition', 'from', 'to', 'table', 'row', 'column', 'count', 'mark', 'what was counted']

/**
 * A publication for a spreadsheet (RFC 4180): one heading row, one row for each count. A count that is not shown has an empty count
 * and the mark. No cell can begin a formula.
 */
export const publicationCsv = ({ title, edition, period, tables }: PublishedContent): string =>
  stringify(
    [
      HEADER,
      ...tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          row.counts.map((count, at) => [
            ...[title, edition, period.from, period.to, table.title, row.words, table.columns[at] ?? ''],
            ...(count === NOT_SHOWN ? ['', NOT_SHOWN] : [count, '']),
            table.notes.join('. '),
          ]),
        ),
      ),
    ],
    { escape_formulas: true, bom: true, record_delimiter: 'windows' },
  )

import { tableCsv } from '#lib/documents/csv'
import { NOT_SHOWN, type PublishedContent } from './tables/model.ts'

const COLUMNS = [
  ['publication', 'text'],
  ['edition', 'number'],
  ['from', 'day'],
  ['to', 'day'],
  ['table', 'text'],
  ['row', 'text'],
  ['column', 'text'],
  ['count', 'number'],
  ['mark', 'text'],
  ['what was counted', 'text'],
] as const

/** A publication as a program reads it: one row for each count. A count that is not shown has an empty count, and the mark. */
export const publicationCsv = ({ title, edition, period, tables }: PublishedContent): string =>
  tableCsv({
    columns: COLUMNS.map(([words, kind]) => ({ key: words, words, kind })),
    rows: tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.counts.map((count, at) => [
          ...[title, edition, period.from, period.to, table.title, row.words, table.columns[at] ?? ''],
          ...(count === NOT_SHOWN ? [null, NOT_SHOWN] : [count, null]),
          table.notes.join('. '),
        ]),
      ),
    ),
  })

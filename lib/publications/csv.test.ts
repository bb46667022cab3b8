import { expect, test } from 'vitest'
import { strictCsv } from '#lib/documents/testing/strict-csv'
import { publicationCsv } from './csv.ts'
import { NOT_SHOWN, type PublishedContent } from './tables/model.ts'

const CONTENT = {
  ...{ v: 1, kind: 'report', title: '=Report', force: 'Zedshire Police', edition: 2 },
  ...{ countedAt: '2026-10-05T08:00:00.000Z', ledgerEntries: 41 },
  period: { id: '2026-04', from: '2026-04-01', to: '2026-09-30', words: '1 April 2026 to 30 September 2026' },
  tables: [
    {
      ...{
        id: 'cancelled',
        title: 'Cancelled, "all"',
        rowsAre: 'Offence group',
        countedAt: '2026-10-05T08:00:00.000Z',
      },
      notes: ['Counted: crimes', 'Left out: none'],
      columns: ['Number'],
      rows: [
        { words: 'Rape', counts: [NOT_SHOWN] },
        { words: 'All', counts: [24] },
      ],
    },
  ],
} as unknown as PublishedContent

test('a publication is one table with one header; what is not shown has no count, and nothing begins a formula', () => {
  const { header, rows } = strictCsv(publicationCsv(CONTENT))
  expect(header).toEqual([
    ...['publication', 'edition', 'from', 'to', 'table', 'row', 'column', 'count', 'mark', 'what was counted'],
  ])
  const about = ["'=Report", '2', '2026-04-01', '2026-09-30', 'Cancelled, "all"']
  const counted = 'Counted: crimes. Left out: none'
  expect(rows).toEqual([
    [...about, 'Rape', 'Number', '', 'not shown', counted],
    [...about, 'All', 'Number', '24', '', counted],
  ])
})

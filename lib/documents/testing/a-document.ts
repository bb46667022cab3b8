import type { DocumentTable, ReportDocument } from '../model.ts'

/** What somebody could type so that a spreadsheet reckons with it. */
export const FORMULAS = [
  '=HYPERLINK("http://invented.example","Open")',
  '+1',
  '@x',
  '-1+1',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
] as const

/** Names that are hard to print or to hold. */
export const ODD_NAMES = [
  'Ó Súilleabháin, “Zoë”',
  '漢字',
  'Happy 🙂 face',
  'n'.repeat(300),
  '\u202Egnirts\u202C and \u200Fmark',
  'A,B;"C"\r\nsecond line',
  '_x000D_ and \u0001',
  'half \uD83D',
] as const

const KINDS: DocumentTable = {
  id: 'kinds',
  title: 'Every kind: of [column]',
  notes: ['Counted: invented crimes.', '+Left out: nothing.'],
  columns: [
    { key: 'name', words: 'Name', kind: 'text' },
    { key: 'count', words: 'Reviewed', kind: 'number' },
    { key: 'share', words: 'Share wrong', kind: 'share' },
    { key: 'day', words: 'Reinstated', kind: 'day' },
  ],
  rows: [
    ['Rape', 3246, { share: 0.2046, of: 3246 }, '2026-06-01'],
    ['Robbery', 'not shown', 'full count', 'not reinstated'],
    ['Violence', 0, { share: 7 / 33, of: 33 }, null],
    ...[...FORMULAS, ...ODD_NAMES].map((name) => [name, -1, null, null] as const),
  ],
}

/** A report with a table of every kind of column, hostile texts in it, a table of so many rows, and an empty one. */
export const aDocument = (rows = 3): ReportDocument => ({
  title: 'Cancelled crimes that were reviewed',
  force: 'Zedshire Police',
  marking: 'OFFICIAL-SENSITIVE',
  about: ['1 April 2026 to 30 September 2026.', '=Figures at midday, 1 October 2026 (audit log entry 1,121).'],
  tables: [
    KINDS,
    {
      id: 'long',
      title: 'Every kind: of [column] as a list that is long',
      notes: [],
      columns: [
        { key: 'reference', words: 'Crime', kind: 'text' },
        { key: 'n', words: 'Number', kind: 'number' },
      ],
      rows: Array.from({ length: rows }, (_, at) => [`ZZ/${String(at).padStart(6, '0')}/26`, at * 7]),
    },
    {
      id: 'empty',
      title: 'Nothing',
      notes: [],
      columns: [{ key: 'reference', words: 'Crime', kind: 'text' }],
      rows: [],
    },
  ],
})

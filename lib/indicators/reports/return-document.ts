import type { Cell, DocumentColumn, DocumentTable, ReportDocument } from '#lib/documents/model'
import { countInWords } from '#lib/statistics/model'
import { CATEGORIES } from '../kinds/group-words.ts'
import { countedInWords, definedInWords } from './about.ts'
import type { NationalReturn } from './load-return.ts'

/** The national return of a financial year by offence code, with real counts. */
export const returnDocument = (counted: NationalReturn, force: string): ReportDocument => ({
  title: 'National return: transferred or cancelled records',
  force,
  marking: 'OFFICIAL-SENSITIVE',
  about: [
    ...countedInWords(counted),
    'Numbers are not hidden, however small: this report is for the return to the Home Office, and for nobody else.',
    'A crime stands under the offence code it has now.',
  ],
  tables: [recordedTable(counted), inYearTable(counted)],
})

const number = (key: string, words: string): DocumentColumn => ({ key, words, kind: 'number' })
const OFFENCE: DocumentColumn = { key: 'offence', words: 'Offence', kind: 'text' }
const AS_CATEGORIES = CATEGORIES.map((category) => number(category, category === 'C1' ? 'C1 (transferred)' : category))

function recordedTable({ recorded, cancelledNow }: NationalReturn): DocumentTable {
  if (recorded.kind !== 'share') throw new RangeError('what was recorded is counted in a share')
  const [all, ...codes] = recorded.rows
  const rowOf = ({ key, name, shown }: (typeof recorded.rows)[number]): Cell[] => {
    const counts = CATEGORIES.map((category) =>
      sum(cancelledNow.filter((each) => each.category === category && (key === 'all' || each.key === key))),
    )
    const gone = counts.reduce((total, count) => total + count, 0)
    return [name, shown.of, ...counts, shown.of - gone]
  }
  return {
    id: 'recorded',
    title: 'Crimes recorded in the year, as they stand now',
    columns: [OFFENCE, number('at-first', 'Recorded at first'), ...AS_CATEGORIES, number('now', 'Recorded now')],
    rows: [...codes, ...(all ? [all] : [])].map(rowOf),
    notes: [
      'Recorded at first, less what was transferred (C1) or cancelled (C2 to C5) since, is what is recorded now. Cancellations from before this product are among them.',
      ...definedInWords(recorded.definition),
    ],
  }
}

const sum = (counts: readonly { readonly n: number }[]): number => counts.reduce((total, { n }) => total + n, 0)

function inYearTable({ cancelledInYear, ofEarlierYears }: NationalReturn): DocumentTable {
  if (cancelledInYear.kind !== 'table' || ofEarlierYears.kind !== 'share')
    throw new RangeError('what was cancelled is counted in a table, and that of earlier years in a share')
  const { rows, total, apart } = cancelledInYear
  const earlier = (key: string): Cell => {
    const shown = ofEarlierYears.rows.find((row) => row.key === key)?.shown
    return shown?.hits ?? 0
  }
  return {
    id: 'in-year',
    title: 'Transferred or cancelled in the year',
    columns: [OFFENCE, ...AS_CATEGORIES, number('all', 'All'), number('earlier', 'Recorded in an earlier year')],
    rows: [
      ...rows
        .filter(({ key }) => key !== 'all')
        .map(({ key, name, counts, all }) => [name, ...counts, all, earlier(key)]),
      ['All', ...total.counts, total.all, earlier('all')],
    ],
    notes: [
      'What was recorded in an earlier year changes a figure already sent in.',
      ...(apart ? [`${countInWords(apart.count)} ${apart.words} are not in this table.`] : []),
      ...definedInWords(cancelledInYear.definition, ofEarlierYears.definition),
    ],
  }
}

import { dayOf } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import type { Cell, DocumentTable, ReportDocument } from '#lib/documents/model'
import { countInWords } from '#lib/statistics/model'
import type { GroupCounts } from '../kinds/group.ts'
import { countedInWords, definedInWords } from './about.ts'
import type { SixMonths } from './load-six-months.ts'
import { reviewedTable } from './reviewed-table.ts'
import type { WrongInPeriod } from './wrong-decisions-store.ts'

/** The inspector's tables: what was reviewed and found, who was informed, and each decision found wrong with what was done about it. */
export const sixMonthsDocument = (report: SixMonths, force: string): ReportDocument => ({
  title: 'Cancelled crimes: the inspector’s tables',
  force,
  marking: 'OFFICIAL-SENSITIVE',
  about: [
    ...countedInWords(report),
    'A crime counts as cancelled on the day it was transferred (C1) or cancelled (C2 to C5), also where it was reinstated later.',
  ],
  tables: [
    reviewedTable(report),
    informedTable(report),
    ...(report.audited ? [wrongTable(report.audited.wrong, report.audited.listed)] : []),
  ],
})

function informedTable({ informed, audited }: SixMonths): DocumentTable {
  if (informed.kind !== 'share') throw new RangeError('victims informed are a share')
  const inAll = (shown: (typeof informed.rows)[number]['shown']): Cell[] => [
    shown.of,
    shown.hits,
    shown.of - shown.hits,
  ]
  const [all, ...groups] = informed.rows
  return {
    id: 'informed',
    title: 'Victims who should have been informed',
    columns: [
      { key: 'group', words: 'Offences', kind: 'text' },
      { key: 'due', words: 'Should have been informed', kind: 'number' },
      { key: 'informed', words: 'Informed', kind: 'number' },
      { key: 'not-informed', words: 'Not informed', kind: 'number' },
      { key: 'reviewed-due', words: 'Reviewed crimes: should have been informed', kind: 'number' },
      { key: 'reviewed-informed', words: 'Reviewed crimes: informed', kind: 'number' },
      { key: 'reviewed-not-informed', words: 'Reviewed crimes: not informed', kind: 'number' },
    ],
    rows: [...groups, ...(all ? [all] : [])].map(({ key, name, shown }) => [
      name,
      ...inAll(shown),
      ...(audited ? amongReviewed(audited.informed, key) : Array<Cell>(3).fill('not shown')),
    ]),
    notes: [
      'Informed: who informed the victim, how and when is on file. Every victim was counted, so there are no limits.',
      'Reviewed crimes: those of the first table that were reviewed, by the date they were cancelled. The first three columns go by the date the duty to inform began.',
      ...definedInWords(informed.definition),
    ],
  }
}

function amongReviewed(counts: readonly GroupCounts[], key: string): Cell[] {
  const found = counts.filter((each) => key === 'all' || each.key === key)
  const [of, hits] = [found.reduce((sum, each) => sum + each.of, 0), found.reduce((sum, each) => sum + each.hits, 0)]
  return [of, hits, of - hits]
}

const wrongTable = (all: number, listed: readonly WrongInPeriod[]): DocumentTable => ({
  id: 'wrong',
  title: 'Decisions found wrong',
  columns: [
    { key: 'crime', words: 'Crime', kind: 'text' },
    { key: 'offence', words: 'Offence', kind: 'text' },
    { key: 'category', words: 'Cancelled as', kind: 'text' },
    { key: 'decided', words: 'Decided', kind: 'day' },
    { key: 'found', words: 'Found wrong', kind: 'day' },
    { key: 'by', words: 'Found by', kind: 'text' },
    { key: 'reinstated', words: 'Reinstated', kind: 'day' },
    { key: 'informed', words: 'Victims informed of it', kind: 'day' },
  ],
  rows: listed.map((wrong) => [
    wrong.reference,
    titleOf(wrong.code, wrong.countClass),
    wrong.category,
    dayOf(wrong.decidedAt),
    dayOf(wrong.foundAt),
    wrong.isInTable ? 'an audit of the first table' : 'a dip, or an audit not in the first table',
    wrong.reinstatedAt === null ? 'not reinstated' : dayOf(wrong.reinstatedAt),
    informedOfIt(wrong),
  ]),
  hrefs: listed.map(({ crimeId }) => `/crimes/${crimeId}`),
  notes: [
    `${countInWords(listed.length)} of ${countInWords(all)} decisions found wrong, of crimes cancelled in the period, are listed.${
      listed.length < all
        ? ' The others are about crimes that your role does not let you see, or are more than are listed at once.'
        : ''
    }`,
  ],
})

/** The day by which every victim was informed of the reinstatement; else how many were. */
function informedOfIt({ reinstatedAt, toInform, informed, informedAt }: WrongInPeriod): string {
  if (reinstatedAt === null) return 'not reinstated'
  if (toInform === 0) return 'nobody had to be informed'
  return informedAt !== null && informed === toInform
    ? dayOf(informedAt)
    : `${countInWords(informed)} of ${countInWords(toInform)} informed`
}

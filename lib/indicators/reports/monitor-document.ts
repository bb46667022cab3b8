import type { Day } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import type { Cell, DocumentColumn, DocumentTable, ReportDocument } from '#lib/documents/model'
import { countInWords } from '#lib/statistics/model'
import { AGES } from '../dashboard/ages.ts'
import type { Figure, ShareFigure } from '../shown/figure.ts'
import { countedInWords, definedInWords } from './about.ts'
import type { Monitor } from './load-monitor.ts'

/** An action from an audit whose date has passed, as the module of audits knows it. */
export interface OverdueAction {
  readonly what: string
  readonly owner: string
  readonly dueOn: Day
}

/** What the registrar watches, on one page: requests, victims, breaches, pairs, audits, actions. */
export const monitorDocument = (
  monitor: Monitor,
  overdue: readonly OverdueAction[],
  force: string,
): ReportDocument => ({
  title: 'Registrar’s monitor',
  force,
  marking: 'OFFICIAL-SENSITIVE',
  about: [
    ...countedInWords(monitor),
    'Requests, victims and actions are shown as they stand now; breaches, pairs and audits are of the period.',
  ],
  tables: [
    requestsTable(monitor),
    victimsTable(monitor),
    waitingTable(monitor),
    breachesTable(monitor),
    pairsTable(monitor.pairs),
    auditsTable(monitor),
    actionsTable(overdue),
  ],
})

const text = (key: string, words: string): DocumentColumn => ({ key, words, kind: 'text' })
const number = (key: string, words: string): DocumentColumn => ({ key, words, kind: 'number' })

function requestsTable({ waitingByAge }: Monitor): DocumentTable {
  const rows = AGES.map((age) => {
    const { rape, other } = waitingByAge.find((each) => each.age === age) ?? { rape: 0, other: 0 }
    return { name: `${age} days`, rape, other }
  })
  const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + count(row), 0)
  const all = { name: 'All', rape: sum(({ rape }) => rape), other: sum(({ other }) => other) }
  return {
    id: 'requests',
    title: 'Requests waiting for a decision',
    notes: ['Sent or stopped, by the calendar days they have waited.'],
    columns: [text('age', 'Waiting'), number('rape', 'Rape'), number('other', 'Other crimes'), number('all', 'All')],
    rows: [...rows, all].map(({ name, rape, other }) => [name, rape, other, rape + other]),
  }
}

const victimsTable = ({ uninformed: { all, late, rape } }: Monitor): DocumentTable => ({
  id: 'victims',
  title: 'Victims still to be informed',
  notes: [],
  columns: [text('what', 'Victims'), number('count', 'How many')],
  rows: [
    ['All', all],
    ['Late', late],
    ['In a case of rape', rape],
  ],
})

const waitingTable = ({ longestWaiting, uninformed }: Monitor): DocumentTable => ({
  id: 'waiting',
  title: 'Victims who have waited longest',
  notes: [
    `${countInWords(longestWaiting.length)} of ${countInWords(uninformed.all)} are listed. Not listed are those of crimes that your role does not let you see, and those after the first 200.`,
  ],
  columns: [
    text('crime', 'Crime'),
    text('offence', 'Offence'),
    number('days', 'Days since the duty began'),
    text('due', 'Due'),
  ],
  rows: longestWaiting.map(({ reference, code, countClass, days, isLate }) => [
    reference,
    titleOf(code, countClass),
    days,
    isLate ? 'Late' : 'In time',
  ]),
  hrefs: longestWaiting.map(({ dutyId }) => `/victims/${dutyId}`),
})

/** The row of all together. */
function countsOf(figure: ShareFigure): readonly [Cell, Cell] {
  const shown = figure.rows.find(({ key }) => key === 'all')?.shown
  return [shown?.hits ?? 0, shown?.of ?? 0]
}

function breachesTable({ breaches }: Monitor): DocumentTable {
  const shares = breaches.filter((figure) => figure.kind === 'share')
  return {
    id: 'breaches',
    title: 'Breaches: the target is 0',
    notes: definedInWords(...shares.map(({ definition }) => definition)),
    columns: [text('question', 'Question'), number('found', 'Found'), number('of', 'Of'), text('target', 'Target')],
    rows: shares.map((figure) => {
      const [found, of] = countsOf(figure)
      return [figure.definition.question, found, of, of === 0 ? 'none in this period' : found === 0 ? 'met' : 'not met']
    }),
  }
}

function pairsTable(pairs: Figure): DocumentTable {
  if (pairs.kind !== 'parts') throw new RangeError('pairs are reckoned in lines')
  return {
    id: 'pairs',
    title: 'Pairs of an officer and a decision maker',
    notes: ['Nobody is named.', ...definedInWords(pairs.definition)],
    columns: [text('what', 'What'), text('value', 'How many')],
    rows: pairs.rows
      .filter(({ key }) => key === 'all')
      .flatMap(({ lines }) => lines.map(({ words, value }) => [words, value])),
  }
}

function auditsTable({ audited, inDips }: Monitor): DocumentTable {
  if (audited.kind !== 'share' || inDips.kind !== 'share') throw new RangeError('what was audited is a share')
  const hits = (figure: ShareFigure, key: string): Cell => {
    const shown = figure.rows.find((row) => row.key === key)?.shown
    return shown?.hits ?? 0
  }
  const [all, ...groups] = audited.rows
  return {
    id: 'audits',
    title: 'Cancellations audited',
    notes: definedInWords(audited.definition, inDips.definition),
    columns: [
      text('group', 'Offences'),
      number('cancelled', 'Transferred or cancelled'),
      number('drawn', 'Read by draw or in full'),
      number('dips', 'Read in dips'),
    ],
    rows: [...groups, ...(all ? [all] : [])].map(({ key, name, shown }) => [
      name,
      shown.of,
      hits(audited, key),
      hits(inDips, key),
    ]),
  }
}

const actionsTable = (overdue: readonly OverdueAction[]): DocumentTable => ({
  id: 'actions',
  title: 'Actions overdue',
  notes: ['Actions from audits whose date has passed and that are not closed.'],
  columns: [text('what', 'What is to be done'), text('owner', 'Owner'), { key: 'due', words: 'Due', kind: 'day' }],
  rows: overdue.map(({ what, owner, dueOn }) => [what, owner, dueOn]),
})

import { tableCsv } from '#lib/documents/csv'
import { RMS_DIFFERENCES } from './definitions.ts'
import { sampleInWords, shareInWords, waitInWords } from './in-words.ts'
import { maturityInWords } from './maturity.ts'
import { type DifferenceLines, GROUPING_WORDS } from './model.ts'
import type { ComplianceReport } from './report.ts'
import type { Figure, PartsFigure, SampleFigure, ShareFigure, TableFigure, WaitFigure } from './shown/figure.ts'

/**
 * The report as a program reads it: one header, and a row a figure and group with its definition and version. What is said of the whole
 * report (marking, force, period, the moment it was counted, the place in the log) stands in columns of its own.
 */
export function reportCsv(report: ComplianceReport, differences: DifferenceLines, forceName: string): string {
  const lines = [...report.figures.flatMap((figure) => linesOf(figure)), ...differenceLines(differences)]
  const about = aboutReport(report, forceName)
  return tableCsv({
    columns: [...COLUMNS, ...about.map(([words]) => [words, 'text'] as const)].map(([words, kind]) => ({
      key: words,
      words,
      kind,
    })),
    rows: lines.map((line) => [...line, ...about.map(([, value]) => value)]),
  })
}

const COLUMNS = [
  ['figure', 'text'],
  ['version', 'number'],
  ['question', 'text'],
  ['grouped by', 'text'],
  ['group', 'text'],
  ['hits', 'number'],
  ['of', 'number'],
  ['in words', 'text'],
] as const

const aboutReport = (report: ComplianceReport, forceName: string): readonly (readonly [string, Cell])[] => [
  ['marking', 'OFFICIAL-SENSITIVE'],
  ['force', forceName],
  ['from', report.period.from],
  ['to', report.period.to],
  ['figures at', report.countedAt.toISOString()],
  ['audit log entry', report.ledgerEntries],
  ['young crimes', report.maturity === null ? '' : maturityInWords(report.maturity)],
]

type Cell = string | number
type Line = readonly Cell[]

function linesOf(figure: Figure): Line[] {
  switch (figure.kind) {
    case 'share':
      return shareLines(figure)
    case 'table':
      return tableLines(figure)
    case 'wait':
      return waitLines(figure)
    case 'parts':
      return partsLines(figure)
    case 'sample':
      return sampleLines(figure)
  }
}

/** What each line of a figure begins with. */
const beginning = ({ definition, grouping }: Figure, question = definition.question): Line => [
  definition.id,
  definition.version,
  question,
  GROUPING_WORDS[grouping],
]

const shareLines = (figure: ShareFigure): Line[] =>
  figure.rows.map((row) => {
    const { hits, of } = row.shown
    return [...beginning(figure), row.name, hits, of, shareInWords(row)]
  })

const tableLines = (figure: TableFigure): Line[] =>
  figure.rows.flatMap((row) =>
    figure.columns.map(({ words }, at) => {
      const count = row.counts[at] ?? 0
      return [...beginning(figure, `${figure.definition.question} ${words}`), row.name, count, '', '']
    }),
  )

const waitLines = (figure: WaitFigure): Line[] =>
  figure.rows.map((row) => [
    ...beginning(figure),
    row.name,
    row.waited - row.stillWaiting - row.endedOtherwise,
    row.waited,
    waitInWords(row),
  ])

const partsLines = (figure: PartsFigure): Line[] =>
  figure.rows.flatMap((row) =>
    row.lines.map(({ words, value }) => [
      ...beginning(figure, `${figure.definition.question} ${words}`),
      row.name,
      '',
      '',
      value,
    ]),
  )

const sampleLines = (figure: SampleFigure): Line[] =>
  figure.rows.map((row) => [...beginning(figure), row.name, row.hits, row.read, sampleInWords(row)])

const differenceLines = ({ lines, asOf }: DifferenceLines): Line[] =>
  lines.flatMap(({ question, rape, all }) =>
    [
      { name: 'Rape', count: rape },
      { name: 'All', count: all },
    ].map(({ name, count }) => [
      RMS_DIFFERENCES.id,
      RMS_DIFFERENCES.version,
      question,
      GROUPING_WORDS['offence-group'],
      name,
      count,
      '',
      asOf,
    ]),
  )

import { stringify } from 'csv-stringify/sync'
import { categories } from '#lib/counting-rules/facts/request'
import { proportionInWords } from '#lib/statistics/words'
import { RMS_DIFFERENCES } from './definitions.ts'
import { type DifferenceLines, GROUP_WORDS } from './model.ts'
import type { CancelledTable, ComplianceReport, Figure, ShareFigure, WaitFigure } from './report.ts'

/**
 * The report as a spreadsheet reads it: a line a figure and group, with its definition and version, the moment it was
 * counted and the place in the ledger. No cell can begin a formula. Hidden cells stay hidden.
 */
export function reportCsv(report: ComplianceReport, differences: DifferenceLines, forceName: string): string {
  const head = [
    ['OFFICIAL-SENSITIVE'],
    [`${forceName}: compliance report`],
    [report.period.words],
    [`Counted at ${report.countedAt.toISOString()}, with ${String(report.ledgerEntries)} entries in the book`],
    ['figure', 'version', 'question', 'offence group', 'hits', 'of', 'in words'],
  ]
  const lines = [
    ...of(report, 'share').flatMap(shareLines),
    ...of(report, 'table').flatMap(cancelledLines),
    ...of(report, 'wait').map(waitLine),
    ...differenceLines(differences),
  ]
  return stringify([...head, ...lines], { escape_formulas: true, bom: true })
}

type Line = readonly (string | number)[]

/** The figures of one kind, in the order of the report. */
const of = <K extends Figure['kind']>({ figures }: ComplianceReport, kind: K): Extract<Figure, { kind: K }>[] =>
  figures.filter((figure): figure is Extract<Figure, { kind: K }> => figure.kind === kind)

const shareLines = ({ definition, rows }: ShareFigure): Line[] =>
  rows.map(({ group, shown }) => {
    const name = group === 'all' ? 'All' : GROUP_WORDS[group]
    const numbers = shown === 'hidden' ? ['hidden', 'hidden'] : [shown.hits, shown.of]
    const words = shown === 'hidden' ? 'too few to show' : proportionInWords(shown)
    return [definition.id, definition.version, definition.question, name, ...numbers, words]
  })

const cancelledLines = ({ definition, rows }: CancelledTable): Line[] =>
  rows.flatMap(({ group, counts }) =>
    categories.map((category, index) => [
      definition.id,
      definition.version,
      `Cancelled as ${category}`,
      GROUP_WORDS[group],
      counts[index] ?? 0,
      ...['', ''],
    ]),
  )

const waitLine = ({ definition, half, waited, stillWaiting, endedOtherwise }: WaitFigure): Line => [
  definition.id,
  definition.version,
  definition.question,
  'All',
  stillWaiting === 'hidden' || endedOtherwise === 'hidden' ? 'hidden' : waited - stillWaiting - endedOtherwise,
  waited,
  halfInWords(half),
]

const halfInWords = (half: number | 'hidden' | null): string => {
  if (half === null) return 'median wait not reached: fewer than half so far'
  return half === 'hidden' ? 'too few to show' : `median wait ${half.toFixed(1)} days`
}

const differenceLines = ({ lines, asOf }: DifferenceLines): Line[] =>
  lines.flatMap(({ question, rape, all }) =>
    [
      { name: 'Rape', count: rape },
      { name: 'All', count: all },
    ].map(({ name, count }) => [
      RMS_DIFFERENCES.id,
      RMS_DIFFERENCES.version,
      question,
      name,
      count,
      '',
      count === 'hidden' ? 'too few to show' : asOf,
    ]),
  )

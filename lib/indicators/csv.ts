import { stringify } from 'csv-stringify/sync'
import { proportionInWords } from '#lib/statistics/words'
import { RMS_DIFFERENCES } from './definitions.ts'
import { type DifferenceLines, GROUP_WORDS } from './model.ts'
import { CATEGORIES, type ComplianceReport } from './report.ts'

/**
 * The report as a spreadsheet reads it: a line a figure and group, with its definition and version, the moment it was
 * counted and the place in the book. No cell can begin a formula. Hidden cells stay hidden.
 */
export function reportCsv(report: ComplianceReport, differences: DifferenceLines, forceName: string): string {
  const shares = Object.values(report.shares).flatMap(({ definition, rows }) =>
    rows.map(({ group, shown }) => {
      const name = group === 'all' ? 'All' : GROUP_WORDS[group]
      const numbers =
        shown === 'hidden'
          ? ['hidden', 'hidden', '', '']
          : [shown.hits, shown.of, shown.kind === 'share' ? shown.low : '', shown.kind === 'share' ? shown.high : '']
      return [
        definition.id,
        definition.version,
        definition.question,
        name,
        ...numbers,
        shown === 'hidden' ? 'too few to show' : proportionInWords(shown),
      ]
    }),
  )
  const cancelled = report.cancelled.rows.flatMap(({ group, counts }) =>
    CATEGORIES.map((category, at) => [
      'cancelled',
      report.cancelled.definition.version,
      `Cancelled as ${category}`,
      GROUP_WORDS[group],
      counts[at] ?? 0,
      '',
      '',
      '',
      '',
    ]),
  )
  const waits = Object.values(report.waits).map(({ definition, half, waited, stillWaiting }) => [
    definition.id,
    definition.version,
    definition.question,
    'All',
    stillWaiting === 'hidden' ? 'hidden' : waited - stillWaiting,
    waited,
    '',
    '',
    half === null
      ? 'half were not yet through'
      : half === 'hidden'
        ? 'too few to show'
        : `half were through by ${half.toFixed(1)} days`,
  ])
  const differing = differences.lines.flatMap(({ question, rape, all }) =>
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
      '',
      '',
      count === 'hidden' ? 'too few to show' : differences.asOf,
    ]),
  )
  const head = [
    ['OFFICIAL-SENSITIVE'],
    [`${forceName}: compliance report`],
    [report.period.words],
    [`Counted at ${report.countedAt.toISOString()}, with ${String(report.bookEntries)} entries in the book`],
    ['figure', 'version', 'question', 'offence group', 'hits', 'of', 'low', 'high', 'in words'],
  ]
  return stringify([...head, ...shares, ...cancelled, ...waits, ...differing], { escape_formulas: true, bom: true })
}

import { RowName } from '#components/chart/chart-figure'
import { Table } from '#components/table/table'
import { GROUPING_WORDS, type Grouping } from '#lib/indicators/model'
import type { Figure } from '#lib/indicators/shown/figure'
import { totalInWords } from '#lib/indicators/in-words'
import type { ComplianceReport } from '#lib/indicators/report'
import { capital } from '#lib/base/model'
import { addressWith } from './asked.ts'

/** The question, with what it is asked by where that is not what the whole report is grouped by. */
function questionOf({ definition }: Figure, groupings: readonly Grouping[], ofReport: Grouping): string {
  const own = groupings.filter((grouping) => grouping !== ofReport && grouping !== 'all')
  return own.length === 0
    ? definition.question
    : `${definition.question} By: ${own.map((grouping) => GROUPING_WORDS[grouping].toLowerCase()).join(', ')}`
}

const MOST_LINES = 4

const hasManyLines = (figure: Figure): boolean =>
  figure.kind === 'parts' && (figure.rows[0]?.lines.length ?? 0) > MOST_LINES

const BETTER = { higher: 'higher', lower: 'lower', neither: 'neither' } as const

/** Every figure of the report in a line, whatever it is grouped by, with the page that has its groups and months. */
export function Summary({ report }: { report: ComplianceReport }) {
  const firstOf = new Map(report.figures.toReversed().map((figure) => [figure.definition.id, figure]))
  const groupingsOf = (id: string) =>
    report.figures.filter(({ definition }) => definition.id === id).map(({ grouping }) => grouping)
  const questions = report.figures.filter((figure) => firstOf.get(figure.definition.id) === figure)
  return (
    <Table
      caption="Summary"
      columns={[{ text: 'Question', width: 'one-half' }, { text: 'All together' }, { text: 'Better if' }]}
      rows={questions.map((figure) => ({
        key: figure.definition.id,
        cells: [
          <RowName
            key="question"
            name={questionOf(figure, groupingsOf(figure.definition.id), report.grouping)}
            href={addressWith(`/compliance/${figure.definition.id}`, report)}
          />,
          hasManyLines(figure) ? 'Several lines, on its page' : capital(totalInWords(figure)),
          BETTER[figure.definition.better],
        ],
      }))}
    />
  )
}

import { RowName } from '#components/chart/chart-figure'
import { Table } from '#components/table/table'
import { GROUPING_WORDS, type Grouping } from '#lib/indicators/model'
import type { Figure } from '#lib/indicators/shown/figure'
import { totalInWords } from '#lib/indicators/in-words'
import type { ComplianceReport } from '#lib/indicators/report'
import { capital } from '#lib/base/model'
import { addressWith } from './asked.ts'

/** The question, with what it is asked by where that is not what the whole report is grouped by. */
const questionOf = ({ definition, grouping }: Figure, ofReport: Grouping): string =>
  grouping === ofReport || grouping === 'all'
    ? definition.question
    : `${definition.question} By: ${GROUPING_WORDS[grouping].toLowerCase()}`

const MOST_LINES = 4

const hasManyLines = (figure: Figure): boolean =>
  figure.kind === 'parts' && (figure.rows[0]?.lines.length ?? 0) > MOST_LINES

const BETTER = { higher: 'higher', lower: 'lower', neither: 'neither' } as const

/** Every figure of the report in a line, with the page that has its groups and months. */
export function Summary({ report }: { report: ComplianceReport }) {
  return (
    <Table
      caption="Summary"
      columns={[{ text: 'Question', width: 'one-half' }, { text: 'All together' }, { text: 'Better if' }]}
      rows={report.figures.map((figure) => ({
        key: `${figure.definition.id} ${figure.grouping}`,
        cells: [
          <RowName
            key="question"
            name={questionOf(figure, report.grouping)}
            href={addressWith(`/compliance/${figure.definition.id}`, report)}
          />,
          hasManyLines(figure) ? 'Several lines, on its page' : capital(totalInWords(figure)),
          BETTER[figure.definition.better],
        ],
      }))}
    />
  )
}

import { RowName } from '#components/chart/chart-figure'
import { Table } from '#components/table/table'
import { totalInWords } from '#lib/indicators/in-words'
import type { ComplianceReport } from '#lib/indicators/report'
import { capital } from '#lib/base/model'
import { addressWith } from './asked.ts'

const BETTER = { higher: 'higher', lower: 'lower', neither: 'neither' } as const

/** Every figure of the report in a line, with the page that has its groups and months. */
export function Summary({ report }: { report: ComplianceReport }) {
  return (
    <Table
      caption="Summary"
      columns={[{ text: 'Question' }, { text: 'All together' }, { text: 'Better if' }]}
      rows={report.figures.map((figure) => ({
        key: `${figure.definition.id} ${figure.grouping}`,
        cells: [
          <RowName
            key="question"
            name={figure.definition.question}
            href={addressWith(`/compliance/${figure.definition.id}`, report)}
          />,
          capital(totalInWords(figure)),
          BETTER[figure.definition.better],
        ],
      }))}
    />
  )
}

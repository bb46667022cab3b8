import { RowName } from '#components/chart/chart-figure'
import { Table } from '#components/table/table'
import { capital } from '#lib/base/model'
import { definitionInWords, sampleInWords, totalInWords } from '#lib/indicators/in-words'
import { GROUPING_WORDS } from '#lib/indicators/model'
import type { SampleFigure } from '#lib/indicators/shown/figure'
import { countInWords } from '#lib/statistics/model'
import { behindRow } from './behind.ts'
import { ReportSection } from './report-section.tsx'

interface Props {
  figure: SampleFigure
  asAt: string
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
}

/** What drawn audits found, by group. Only a sample has an interval. */
export function SampleTable({ figure, asAt, behind }: Props) {
  const { definition, rows, grouping } = figure
  return (
    <ReportSection id={definition.id} title={definition.question}>
      <p className="govuk-body">{capital(totalInWords(figure))}.</p>
      <Table
        caption={definition.question}
        isCaptionUnseen
        columns={[
          { text: GROUPING_WORDS[grouping] },
          { text: 'What audits found' },
          { text: 'Read', numeric: true },
          { text: 'In the frames', numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [
            <RowName key="name" name={row.name} href={row.read > 0 ? behindRow(behind, figure, row.key) : undefined} />,
            capital(sampleInWords(row)),
            countInWords(row.read),
            countInWords(row.held),
          ],
        }))}
      />
      <p className="govuk-hint">
        {definitionInWords(definition)} Where not all were read the share is an estimate, with its 95% interval. Counted{' '}
        {asAt}.
      </p>
    </ReportSection>
  )
}

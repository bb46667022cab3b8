import { ChartFigure, RowName } from '#components/chart/chart-figure'
import { InsetText } from '#components/page/inset-text'
import { Table } from '#components/table/table'
import { capital } from '#lib/base/model'
import { bars } from '#lib/charts/pictures/bars'
import { definitionInWords, totalInWords } from '#lib/indicators/in-words'
import { GROUPING_WORDS } from '#lib/indicators/model'
import type { TableFigure } from '#lib/indicators/shown/figure'
import { countInWords } from '#lib/statistics/model'
import { behindRow } from './behind.ts'
import { ReportSection } from './report-section.tsx'

interface Props {
  table: TableFigure
  asAt: string
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
}

const MOST_BARS = 5

/** Counts by group and column: as bars where there are few columns, else as a table. */
export function CountsFigure({ table, asAt, behind }: Props) {
  return table.columns.length <= MOST_BARS ? (
    <CountBars table={table} asAt={asAt} behind={behind} />
  ) : (
    <CountTable table={table} asAt={asAt} behind={behind} />
  )
}

const sentenceOf = (table: TableFigure): string => `${capital(totalInWords(table))}.`

function CountBars({ table, asAt, behind }: Props) {
  const { definition, rows, columns, grouping } = table
  return (
    <ChartFigure
      id={definition.id}
      heading="h2"
      title={definition.question}
      asAt={asAt}
      definition={definitionInWords(definition)}
      chart={bars({
        what: GROUPING_WORDS[grouping],
        kinds: columns.map(({ words }) => words),
        sentence: sentenceOf(table),
        rows: rows.map((row) => ({
          key: row.key,
          label: row.name,
          counts: row.counts,
          href: row.all === 0 ? undefined : behindRow(behind, table, row.key),
        })),
      })}
    />
  )
}

function CountTable({ table, asAt, behind }: Props) {
  const { definition, rows, columns, total, grouping } = table
  return (
    <ReportSection id={definition.id} title={definition.question}>
      <InsetText>{sentenceOf(table)}</InsetText>
      <Table
        caption={definition.question}
        isCaptionUnseen
        columns={[
          { text: GROUPING_WORDS[grouping] },
          ...columns.map(({ words }) => ({ text: words, numeric: true })),
          { text: 'All', numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [
            <RowName key="name" name={row.name} href={row.all === 0 ? undefined : behindRow(behind, table, row.key)} />,
            ...row.counts.map(countInWords),
            countInWords(row.all),
          ],
        }))}
        foot={{ key: 'total', cells: ['All', ...total.counts.map(countInWords), countInWords(total.all)] }}
      />
      <p className="govuk-hint">
        {definitionInWords(definition)} Counted {asAt}.
      </p>
    </ReportSection>
  )
}

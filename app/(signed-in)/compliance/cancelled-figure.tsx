import { BarChart } from '#components/chart/bar-chart'
import { InsetText } from '#components/page/inset-text'
import { Table } from '#components/table/table'
import { GROUP_WORDS } from '#lib/indicators/model'
import { categories } from '#lib/counting-rules/facts/request'
import type { CancelledTable } from '#lib/indicators/report'
import type { ShownCount } from '#lib/statistics/disclosure/small-table'
import { ReportSection } from './report-section.tsx'

const words = (count: ShownCount): string => (count === 'hidden' ? 'too few to show' : count.toLocaleString('en-GB'))

interface Props {
  table: CancelledTable
  asAt: string
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
}

/** Crimes cancelled by offence group and category. Where a cell is hidden there is a table and no bars: a bar would give it away. */
export function CancelledFigure({ table, asAt, behind }: Props) {
  const { definition, rows, beforeProduct } = table
  const isWhole = rows.every((row) => row.counts.every((count) => count !== 'hidden'))
  const sentence = `${table.all === 'hidden' ? 'Too few to show' : `${words(table.all)} crimes left the count`}.${beforeProduct === 0 ? '' : ` Besides, ${words(beforeProduct)} came in as cancelled before this product.`}`
  const counted = `Counted: ${definition.counted}. Left out: ${definition.leftOut}. Put in the period ${definition.cohort}.`
  return isWhole ? (
    <CancelledBars table={table} asAt={asAt} behind={behind} sentence={sentence} counted={counted} />
  ) : (
    <CancelledCounts table={table} asAt={asAt} sentence={sentence} counted={counted} />
  )
}

interface FigureProps extends Props {
  sentence: string
  /** What is counted, and what is left out. */
  counted: string
}

function CancelledBars({ table: { definition, rows }, asAt, behind, sentence, counted }: FigureProps) {
  return (
    <BarChart
      id="cancelled"
      heading="h2"
      title={definition.question}
      sentence={sentence}
      asAt={asAt}
      what="Offence group"
      kinds={categories}
      definition={counted}
      rows={rows.map((row) => ({
        key: row.group,
        label: GROUP_WORDS[row.group],
        counts: row.counts.map((count) => (count === 'hidden' ? null : count)),
        href: behind && row.all !== 0 ? `${behind}&figure=cancelled&group=${row.group}` : undefined,
      }))}
    />
  )
}

function CancelledCounts({ table, asAt, sentence, counted }: Omit<FigureProps, 'behind'>) {
  const { definition, rows } = table
  return (
    <ReportSection id="cancelled" title={definition.question}>
      <InsetText>{sentence}</InsetText>
      <Table
        caption={definition.question}
        isCaptionUnseen
        columns={[
          { text: 'Offence group' },
          ...categories.map((text) => ({ text, numeric: true })),
          { text: 'All', numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.group,
          cells: [GROUP_WORDS[row.group], ...row.counts.map(words), words(row.all)],
        }))}
        foot={{ key: 'all', cells: ['All', ...table.byCategory.map(words), words(table.all)] }}
      />
      <p className="govuk-hint">
        {counted} Counted {asAt}.
      </p>
    </ReportSection>
  )
}

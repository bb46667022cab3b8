import { BarChart } from '#components/chart/bar-chart'
import { InsetText } from '#components/page/inset-text'
import { Table } from '#components/table/table'
import { GROUP_WORDS } from '#lib/indicators/model'
import { categories } from '#lib/counting-rules/facts/request'
import type { CancelledTable } from '#lib/indicators/report'
import type { ShownCount } from '#lib/statistics/small-table'

const words = (count: ShownCount): string => (count === 'hidden' ? 'too few to show' : count.toLocaleString('en-GB'))

/** Crimes cancelled by offence group and category. Where a cell is hidden there is a table and no bars: a bar would give it away. */
export function CancelledFigure({
  table,
  asAt,
  behind,
}: {
  table: CancelledTable
  asAt: string
  behind: string | undefined
}) {
  const { definition, rows, beforeProduct } = table
  const isWhole = rows.every((row) => row.counts.every((count) => count !== 'hidden'))
  const sentence = `${table.all === 'hidden' ? 'Too few to show' : `${words(table.all)} crimes left the count`}.${beforeProduct === 0 ? '' : ` Besides, ${words(beforeProduct)} came in as cancelled before this product.`}`
  const counted = `Counted: ${definition.counted}. Left out: ${definition.leftOut}. Put in the period ${definition.cohort}.`
  if (isWhole) {
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
  return (
    <section aria-labelledby="cancelled-title">
      <h2 className="govuk-heading-m" id="cancelled-title">
        {definition.question}
      </h2>
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
    </section>
  )
}

import { Table } from '#components/table/table'
import { publishedRates, rateInWords } from '#lib/inspection/published/rates'
import { Lines } from './lines.tsx'
import { SourceLink } from './source-link.tsx'

/** How often rapes were cancelled, by year and force: apart from how often wrongly. */
export function RatesSection() {
  return (
    <section aria-labelledby="rates">
      <h2 className="govuk-heading-m" id="rates">
        How often rapes were cancelled
      </h2>
      <p className="govuk-body">
        These are cancellation rates: how many recorded rapes were cancelled, rightly or wrongly. They cannot be
        compared with the figures above, which are how many cancelled crimes were cancelled wrongly. Every record was
        counted, so there is no range.
      </p>
      <Table
        caption="Published cancellation rates"
        captionSize="s"
        wide
        columns={[
          { text: 'Force' },
          { text: 'Period' },
          { text: 'Category' },
          { text: 'Cancelled' },
          { text: 'Source' },
        ]}
        rows={publishedRates.map((rate) => ({
          key: `${rate.force} ${rate.period}`,
          cells: [
            rate.force,
            rate.period,
            rate.category,
            rateInWords(rate),
            <Lines key="source" lines={[<SourceLink key="link" source={rate.source} />, rate.note]} />,
          ],
        }))}
      />
    </section>
  )
}

import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { Table } from '#components/table/table'
import type { PublishedFigure } from '#lib/inspection/model'
import { figureInWords, publishedFor } from '#lib/inspection/published'
import { installation } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'

export const metadata: Metadata = { title: 'What inspectors found' }

export default async function Page() {
  await requirePermission('report.read', '/compliance/published')
  const force = (await installation())?.forceName ?? ''
  const { own, country, others } = publishedFor(force.replace(/ (Police|Constabulary)$/, ''))
  return (
    <>
      <BackLink href="/compliance">Compliance report</BackLink>
      <PageTitle>What inspectors found</PageTitle>
      <InsetText>
        Each figure is of cancelled crimes that inspectors looked at, not of crimes recorded. They looked at few: the
        range beside a figure says what would fit it. Forces are not ranked here, because samples this small cannot rank
        them.
      </InsetText>
      {own.length === 0 ? (
        <p className="govuk-body">Nothing published on {force} is held here.</p>
      ) : (
        <Figures caption={force} figures={own} />
      )}
      <Figures caption="England and Wales" figures={country} />
      <Figures caption="Other forces" figures={others} />
    </>
  )
}

const CATEGORY_WORDS: Record<PublishedFigure['category'], string> = {
  rape: 'Rape',
  other_sexual: 'Other sexual offences',
  violence: 'Violence',
  robbery: 'Robbery',
  'rape-robbery-violence': 'Rape, robbery and violence',
  'all-sampled': 'All that were looked at',
  victims: 'Victims',
}

const MEASURE_WORDS: Record<PublishedFigure['measure'], string> = {
  'wrongly-cancelled': 'wrongly cancelled',
  'victims-not-informed': 'victims not told',
  'forces-with-an-error': 'forces with at least one error',
}

function Figures({ caption, figures }: { caption: string; figures: readonly PublishedFigure[] }) {
  return (
    <Table
      caption={caption}
      wide
      columns={[{ text: 'Force and year' }, { text: 'What' }, { text: 'Found' }, { text: 'Source' }]}
      rows={figures.map((figure, n) => ({
        key: String(n),
        cells: [
          `${figure.report.force}, ${String(figure.report.year)}`,
          `${CATEGORY_WORDS[figure.category]}: ${MEASURE_WORDS[figure.measure]}`,
          <span key="found">
            {figureInWords(figure)}
            {figure.certainty === 'worked-out' && ' (worked out from a percentage)'}
            {figure.note !== null && (
              <>
                <br />
                {figure.note}
              </>
            )}
          </span>,
          <a key="source" className="govuk-link" href={figure.source.url} rel="noreferrer">
            {figure.source.name}
          </a>,
        ],
      }))}
    />
  )
}

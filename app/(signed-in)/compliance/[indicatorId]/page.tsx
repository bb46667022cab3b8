import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { maturityInWords } from '#lib/indicators/maturity'
import { loadFigure } from '#lib/indicators/load-figures'
import type { Definition } from '#lib/indicators/model'
import { periodsToChoose } from '#lib/indicators/periods'
import { countInWords } from '#lib/statistics/model'
import { addressWith, askedFor, queryOf, readerOf } from '../asked.ts'
import { FigureSection } from '../figure-section.tsx'
import { ReportForm } from '../report-form.tsx'

export const metadata: Metadata = { title: 'One figure of the compliance report' }

/** One figure: what it counts, its groups, and its months. For readers inside the force. */
export default async function Page({ params, searchParams }: PageProps<'/compliance/[indicatorId]'>) {
  const { indicatorId } = await params
  const { actor, permit } = await requirePermission('report.follow', `/compliance/${indicatorId}`)
  const { audits } = readerOf(actor)
  const asked = await askedFor(queryOf(await searchParams))
  const { period, grouping } = asked
  const loaded = await loadFigure(permit, indicatorId, { period, groupings: [grouping, 'month'], audits })
  if (!loaded) notFound()
  const { definition, figures, countedAt, ledgerEntries, maturity } = loaded
  const asAt = `at ${instantInWords(countedAt)} (audit log entry ${countInWords(ledgerEntries)})`
  return (
    <>
      <BackLink href={addressWith('/compliance', asked)}>Compliance report</BackLink>
      <PageTitle caption={period.words}>{definition.question}</PageTitle>
      <ReportForm asked={asked} periods={periodsToChoose(await today())} />
      <SummaryList rows={definitionRows(definition)} />
      {figures.map((figure) => (
        <FigureSection
          key={figure.grouping}
          figure={figure}
          asAt={asAt}
          behind={`/compliance/crimes?period=${period.id}`}
          {...(maturity && { note: maturityInWords(maturity) })}
        />
      ))}
    </>
  )
}

const BETTER = {
  higher: 'A higher figure is better for victims',
  lower: 'A lower figure is better for victims',
  neither: 'Neither a higher nor a lower figure is better in itself',
} as const

const definitionRows = ({ id, version, counted, outOf, leftOut, cohort, better }: Definition) => [
  { key: 'Counted', value: counted },
  { key: 'Out of', value: outOf },
  { key: 'Left out', value: leftOut },
  { key: 'In the period', value: cohort },
  { key: 'Better', value: BETTER[better] },
  { key: 'Definition', value: `${id}, version ${String(version)}` },
]

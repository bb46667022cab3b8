import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { type AsNow, loadAsNow } from '#lib/publications/as-now/load-as-now'
import { cellInWords } from '#lib/publications/tables/cell-words'
import { countInWords } from '#lib/statistics/model'

export const metadata: Metadata = { title: 'As published and as counted now' }

/** The two sets of figures of a publication: for readers inside. */
export default async function Page({ params }: PageProps<'/publications/[publicationId]/now'>) {
  const { publicationId } = await params
  const { permit } = await requirePermission('publication.see-now', `/publications/${publicationId}/now`)
  await recordAccess(permit)
  const found = await loadAsNow(permit, publicationId)
  if (!found) notFound()
  return (
    <>
      <BackLink href={`/publications/${publicationId}`}>{found.content.title}</BackLink>
      <PageTitle caption={found.content.title}>As published and as counted now</PageTitle>
      <p className="govuk-body">
        {`Counted again at ${instantInWords(found.countedAt)}, hidden counts included. What was published stays as it is. Do not show this page to anybody outside the force.`}
      </p>
      <Adjustments found={found} />
      <Causes found={found} />
    </>
  )
}

function Adjustments({ found: { adjustments } }: { found: AsNow }) {
  if (adjustments.length === 0) return <EmptyList words="Every count is still what was published." />
  return (
    <Table
      caption="Counts that have changed"
      columns={[
        { text: 'Count' },
        { text: 'Published', numeric: true },
        { text: 'Now', numeric: true },
        { text: 'Difference', numeric: true },
        { text: 'Readers saw it' },
      ]}
      rows={adjustments.map(({ cell, isShown, published, now }) => ({
        key: cell,
        cells: [
          cellInWords(cell),
          countInWords(published),
          countInWords(now),
          `${now > published ? '+' : '−'}${countInWords(Math.abs(now - published))}`,
          isShown ? 'Yes' : 'No, not shown',
        ],
      }))}
    />
  )
}

/** Every entry since about a crime that is counted: among them is whatever changed a count. */
function Causes({ found: { causes } }: { found: AsNow }) {
  if (causes.length === 0) return null
  return (
    <Table
      caption="What was entered since about these crimes"
      columns={[{ text: 'Crime' }, { text: 'What happened' }, { text: 'When' }]}
      rows={causes.map(({ crimeId, reference, kind, at }, n) => ({
        key: String(n),
        cells: [
          <a key="crime" className="govuk-link" href={`/crimes/${crimeId}`}>
            {reference}
          </a>,
          kindInWords(kind),
          instantInWords(at),
        ],
      }))}
    />
  )
}

/** 'crime.reinstated' as 'crime reinstated'. */
const kindInWords = (kind: string): string => kind.replaceAll(/[.-]/g, ' ')

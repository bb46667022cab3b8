import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { LinkList } from '#components/page/link-list'
import { PageTitle } from '#components/page/page-title'
import { PrintButton } from '#components/page/print-button'
import { SummaryList } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import { loadPublication, type PublicationView } from '#lib/publications/load-publication'
import { hasHidden, sentencesOf } from '#lib/publications/sentences'
import { countInWords } from '#lib/statistics/model'
import { PublishedTables } from '../published-tables.tsx'

export const metadata: Metadata = { title: 'Published report' }

/** One publication, as it was frozen. */
export default async function Page({ params }: PageProps<'/publications/[publicationId]'>) {
  const { publicationId } = await params
  const { actor, permit } = await requirePermission('report.read', `/publications/${publicationId}`)
  await recordAccess(permit)
  const view = await loadPublication(permit, publicationId)
  if (!view) notFound()
  const { content, editions } = view
  const newest = editions[0]
  return (
    <>
      <BackLink href="/publications">Published reports</BackLink>
      <PageTitle caption={content.force}>{content.title}</PageTitle>
      {newest && newest.id !== view.id && <Revised newestId={newest.id} />}
      <Sentences sentences={sentencesOf(content)} />
      {hasHidden(content) && (
        <p className="govuk-body">
          “Not shown” stands for a count that could point at people, or that another could be worked out from. It does
          not say how large the count is.
        </p>
      )}
      <PublishedTables tables={content.tables} />
      <About view={view} />
      <Further id={view.id} mayCompare={roleFor(actor.roles, 'publication.see-now') !== undefined} />
    </>
  )
}

function Revised({ newestId }: { newestId: string }) {
  return (
    <InsetText>
      This edition was revised.{' '}
      <a className="govuk-link" href={`/publications/${newestId}`}>
        Read the newest edition
      </a>
    </InsetText>
  )
}

/** How to take it away, and for readers inside how it would be counted now. */
function Further({ id, mayCompare }: { id: string; mayCompare: boolean }) {
  return (
    <>
      <div className="govuk-button-group app-no-print">
        <ButtonLink kind="secondary" href={`/publications/${id}/download`}>
          Download as a spreadsheet (CSV)
        </ButtonLink>
        <ButtonLink kind="secondary" href={`/publications/${id}/text`}>
          Download the frozen text
        </ButtonLink>
        <PrintButton />
      </div>
      {mayCompare && (
        <LinkList links={[{ href: `/publications/${id}/now`, text: 'As published and as counted now' }]} />
      )}
    </>
  )
}

function Sentences({ sentences: [beginning, ...sentences] }: { sentences: readonly string[] }) {
  return (
    <>
      <p className="govuk-body">{beginning}</p>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function About({ view: { content, contentHash, publishedAt, editions } }: { view: PublicationView }) {
  return (
    <>
      <h2 className="govuk-heading-m">About this publication</h2>
      <SummaryList
        rows={[
          { key: 'Counted', value: instantInWords(new Date(content.countedAt)) },
          { key: 'Published', value: instantInWords(publishedAt) },
          { key: 'Entries of the audit log when it was counted', value: countInWords(content.ledgerEntries) },
          {
            key: 'SHA-256 of the frozen text',
            value: <code className="app-hash">{contentHash}</code>,
          },
          ...(editions.length > 1
            ? [
                {
                  key: 'Editions',
                  value: editions.map(({ id, edition, publishedAt: at }) => (
                    <div key={id}>
                      <a className="govuk-link" href={`/publications/${id}`}>
                        {edition === 1 ? 'First' : `Revision ${String(edition - 1)}`}
                      </a>
                      {`, ${instantInWords(at)}`}
                    </div>
                  )),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

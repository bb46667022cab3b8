import type { Metadata } from 'next'
import { LinkList } from '#components/page/link-list'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { fixedHalfYears } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { roleFor } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { type ListedPublication, listPublications } from '#lib/publications/load-publication'
import { KIND_WORDS } from '#lib/publications/tables/model'

export const metadata: Metadata = { title: 'Published reports' }

/** Everything that was published, and for the registrar what may be published next. */
export default async function Page({ searchParams }: PageProps<'/publications'>) {
  const { actor, permit } = await requirePermission('report.read', '/publications')
  await recordAccess(permit)
  const publications = await listPublications(permit)
  const mayPublish = roleFor(actor.roles, 'publication.prepare') !== undefined
  return (
    <>
      {(await searchParams).done === 'published' && (
        <NotificationBanner kind="success" heading="It is published">
          <p className="govuk-body">It cannot be changed or taken back. A revision is published as another edition.</p>
        </NotificationBanner>
      )}
      <PageTitle>Published reports</PageTitle>
      <p className="govuk-body">
        Each report was counted once, on the day it was published, and does not change. A count that could point at
        people is not shown, nor one it could be worked out from.
      </p>
      {publications.length === 0 ? (
        <EmptyList words="Nothing has been published yet." />
      ) : (
        <Publications publications={publications} />
      )}
      {mayPublish && (
        <>
          <h2 className="govuk-heading-m">Publish</h2>
          <LinkList links={await toPrepare()} />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/compliance/published">
          What inspectors found, here and in other forces
        </a>
      </p>
    </>
  )
}

function Publications({ publications }: { publications: readonly ListedPublication[] }) {
  return (
    <Table
      caption="Published, the newest first"
      isCaptionUnseen
      columns={[{ text: 'Publication' }, { text: 'Edition' }, { text: 'Published' }]}
      rows={publications.map(({ id, title, edition, publishedAt }) => ({
        key: id,
        cells: [
          <a key="title" className="govuk-link" href={`/publications/${id}`}>
            {title}
          </a>,
          edition === 1 ? 'First' : `Revision ${String(edition - 1)}`,
          instantInWords(publishedAt),
        ],
      }))}
    />
  )
}

const toPrepare = async () =>
  fixedHalfYears(await today()).flatMap(({ id, words }) =>
    (['report', 'extract'] as const).map((kind) => ({
      href: `/publications/prepare/${kind}/${id}`,
      text: `${KIND_WORDS[kind]}, ${words}`,
    })),
  )

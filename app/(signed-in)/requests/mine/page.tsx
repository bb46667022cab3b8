import type { Metadata } from 'next'
import { RequestStateTag } from '#components/cancellation/decision-state-tag'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { findOwnRequests, type OwnRow } from '#lib/cancellations/queue/queue'
import { afterIn, keyInAddress } from '#lib/cancellations/queue/own-requests-key'
import { howLong } from '#lib/cancellations/views/waiting-time'
import { wantedOf, withWhom } from '#lib/cancellations/views/own-request'
import { titleOf } from '#lib/counting-rules/offences'
import { requirePermission } from '#lib/people/require-permission'
import { Lists } from '../lists.tsx'
import { listsFor } from '../lists-for.ts'

export const metadata: Metadata = { title: 'Requests you asked for' }

/** What this person asked for: where each stands, with whom it is, and what is wanted of them. */
export default async function Page({ searchParams }: PageProps<'/requests/mine'>) {
  const { actor, permit } = await requirePermission('request.answer', '/requests/mine')
  const { ended, after } = await searchParams
  const isOpen = ended !== 'yes'
  const { rows, hasMore } = await findOwnRequests(permit, { isOpen, after: afterIn(after) })
  const last = rows.at(-1)
  const here = isOpen ? '/requests/mine' : '/requests/mine?ended=yes'
  return (
    <>
      <PageTitle>Requests you asked for</PageTitle>
      <Lists lists={listsFor(actor.roles, 'requested')} />
      <p className="govuk-body">
        {isOpen ? (
          <a className="govuk-link" href="/requests/mine?ended=yes">
            Show those that have ended
          </a>
        ) : (
          <a className="govuk-link" href="/requests/mine">
            Show those under way
          </a>
        )}
      </p>
      {rows.length === 0 ? (
        <EmptyList words={isOpen ? 'You have no requests under way.' : 'None of your requests has ended.'} />
      ) : (
        <Own rows={rows} />
      )}
      <Pagination
        label="More requests"
        previous={after === undefined ? undefined : { href: here, label: 'back to the beginning' }}
        next={hasMore && last ? { href: `${here}${isOpen ? '?' : '&'}after=${keyInAddress(last)}` } : undefined}
      />
    </>
  )
}

function Own({ rows }: { rows: readonly OwnRow[] }) {
  return (
    <Table
      caption="Requests you asked for, the latest change first"
      isCaptionUnseen
      wide
      columns={[
        { text: 'Crime' },
        { text: 'Offence' },
        { text: 'Category' },
        { text: 'Where it is' },
        { text: 'With' },
        { text: 'Since' },
        { text: 'Wanted of you' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <a key="crime" className="govuk-link" href={`/requests/${row.id}`}>
            {row.reference}
          </a>,
          titleOf(row.code, row.countClass),
          row.category,
          <RequestStateTag key="state" state={row.state} />,
          withWhom(row),
          howLong(row.waitingSince, row.now),
          wantedOf(row),
        ],
      }))}
    />
  )
}

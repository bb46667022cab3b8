import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { findQueue } from '#lib/cancellations/queue/queue'
import { filtersOf, keyInAddress } from '#lib/cancellations/queue/queue-filters'
import { requirePermission } from '#lib/people/require-permission'
import { permit, roleFor } from '#lib/people/permissions'
import { addressOf, QueueFilterPanel } from './filters.tsx'
import { Lists } from './lists.tsx'
import { QueueTable } from './queue-table.tsx'
import { decides, listsFor } from './lists-for.ts'

export const metadata: Metadata = { title: 'Requests' }

const NOTHING = {
  mine: 'Nothing waits for you here.',
  all: 'There are no such requests.',
  others: 'There is nothing here that is not yours.',
} as const

/** What waits for a decision, and for whom. */
export default async function Page({ searchParams }: PageProps<'/requests'>) {
  const { actor } = await requirePermission('crime.see', '/requests')
  const allowed = permit(actor, 'queue.see')
  if (!allowed.ok) {
    if (roleFor(actor.roles, 'request.answer')) redirect('/requests/mine')
    notFound()
  }
  const filters = filtersOf(await searchParams, decides(actor.roles) ? 'mine' : 'all')
  const { rows, hasMore, units } = await findQueue(allowed.value, filters)
  const last = rows.at(-1)
  return (
    <>
      <PageTitle>Requests</PageTitle>
      <Lists lists={listsFor(actor.roles, filters.whose)} />
      <QueueFilterPanel filters={filters} units={units} />
      {filters.whose === 'mine' &&
        filters.waits === 'decision' &&
        rows.filter(({ category }) => category === 'C3').length > 1 && (
          <p className="govuk-body">
            <a className="govuk-link" href="/requests/pairs">
              Decide several duplicates in one go
            </a>
          </p>
        )}
      {allowed.value.role === 'chief' && filters.whose === 'mine' && (
        <InsetText>
          You decide C2 on rape and homicide only, and only while the force has no registrar on the College register.
        </InsetText>
      )}
      {rows.length === 0 ? <EmptyList words={NOTHING[filters.whose]} /> : <QueueTable rows={rows} filters={filters} />}
      <Pagination
        label="More requests"
        previous={
          filters.after && { href: addressOf({ ...filters, after: undefined }), label: 'back to the beginning' }
        }
        next={hasMore && last ? { href: `${addressOf(filters)}&after=${keyInAddress(last)}` } : undefined}
      />
    </>
  )
}

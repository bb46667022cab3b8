import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { oneOf } from '#lib/base/form-fields'
import { addressFields, addressOf } from '#lib/crimes/filters'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { outbox } from '#lib/messages/views/list-messages'
import { requirePermission } from '#lib/people/require-permission'
import { MessageTable } from '../message-table.tsx'

export const metadata: Metadata = { title: 'The outbox folder' }

/** What lies in the outbox folder: where every message goes until GOV.UK Notify is set up. */
export default async function Page({ searchParams }: PageProps<'/messages/outbox'>) {
  const { permit } = await requirePermission('message.see', '/messages/outbox')
  const fields = addressFields(await searchParams)
  const page = await outbox(permit, pageKeyIn({ after: oneOf(fields, 'after'), before: oneOf(fields, 'before') }))
  const here = (at: Record<string, string>) => addressOf('/messages/outbox', {}, at)
  return (
    <>
      <BackLink href="/messages">All messages</BackLink>
      <PageTitle>The outbox folder</PageTitle>
      <p className="govuk-body">
        These messages were approved and became files in a folder on this product’s own computer. None of them has left
        the building: that takes GOV.UK Notify, or somebody’s hands.
      </p>
      {page.lines.length === 0 ? (
        <EmptyList words="The outbox folder is empty." />
      ) : (
        <MessageTable caption="Messages in the outbox folder" lines={page.lines} />
      )}
      <Pagination
        label="More messages"
        previous={page.previous && { href: here({ before: keyText(page.previous) }), label: 'later ones' }}
        next={page.next && { href: here({ after: keyText(page.next) }), label: 'earlier ones' }}
      />
    </>
  )
}

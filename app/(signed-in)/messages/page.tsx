import type { Metadata } from 'next'
import { Select } from '#components/form/select'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { FilterPanel } from '#components/table/filter-panel'
import { oneOf } from '#lib/base/form-fields'
import { addressFields, addressOf } from '#lib/crimes/filters'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { MESSAGE_LISTS, type MessageFilters, type MessageList, messages } from '#lib/messages/views/list-messages'
import { requirePermission } from '#lib/people/require-permission'
import { whoseList } from '../whose-list.ts'
import { MessageTable } from './message-table.tsx'

export const metadata: Metadata = { title: 'Messages' }

const LIST_WORDS: Readonly<Record<MessageList, { readonly title: string; readonly none: string }>> = {
  attention: { title: 'To be looked into', none: 'No message has failed or come back.' },
  'to approve': { title: 'To be read again and approved', none: 'No message waits to be approved.' },
  'under way': { title: 'Approved, and on their way', none: 'No message is on its way.' },
  done: { title: 'Sent, delivered or withdrawn', none: 'No message has gone out.' },
}

/** Messages to victims: what failed comes first. An officer begins with their own, everybody else with all. */
export default async function Page({ searchParams }: PageProps<'/messages'>) {
  const { permit } = await requirePermission('message.see', '/messages')
  const fields = addressFields(await searchParams)
  const filters: MessageFilters = {
    list: MESSAGE_LISTS.find((list) => list === oneOf(fields, 'list')) ?? 'attention',
    whose: whoseList(fields, permit.role),
  }
  const page = await messages(
    permit,
    filters,
    pageKeyIn({ after: oneOf(fields, 'after'), before: oneOf(fields, 'before') }),
  )
  const here = (at: Record<string, string>) => addressOf('/messages', { ...filters }, at)
  const { title, none } = LIST_WORDS[filters.list]
  return (
    <>
      <PageTitle>Messages</PageTitle>
      <p className="govuk-body">
        What goes out in writing to victims. A message is a try: it never counts as having told them.
      </p>
      <Filters filters={filters} />
      <h2 className="govuk-heading-m">{title}</h2>
      {page.lines.length === 0 ? (
        <EmptyList words={filters.whose === 'mine' ? none.replace('No message', 'No message of yours') : none} />
      ) : (
        <MessageTable caption={title} lines={page.lines} />
      )}
      <Pagination
        label="More messages"
        previous={page.previous && { href: here({ before: keyText(page.previous) }), label: 'later ones' }}
        next={page.next && { href: here({ after: keyText(page.next) }), label: 'earlier ones' }}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/messages/outbox">
          The outbox folder
        </a>
      </p>
    </>
  )
}

function Filters({ filters: { list, whose } }: { filters: MessageFilters }) {
  return (
    <FilterPanel
      action="/messages"
      chosen={whose === 'mine' ? [{ text: 'Yours', removeHref: addressOf('/messages', { list, whose: 'all' }) }] : []}
      clearHref="/messages?whose=all"
    >
      <Select
        name="list"
        label="Which"
        value={list}
        options={MESSAGE_LISTS.map((value) => ({ value, label: LIST_WORDS[value].title }))}
      />
      <Select
        name="whose"
        label="Whose"
        value={whose}
        options={[
          { value: 'mine', label: 'Yours' },
          { value: 'all', label: 'Everybody’s' },
        ]}
      />
    </FilterPanel>
  )
}

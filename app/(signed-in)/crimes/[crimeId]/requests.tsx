import { RequestStateTag } from '#components/cancellation/decision-state-tag'
import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import type { RequestLine } from '#lib/crimes/load-crime'

/** What was asked about this crime, the latest first. */
export function Requests({ requests }: { requests: readonly RequestLine[] }) {
  if (requests.length === 0) return null
  return (
    <Table
      caption="Requests to cancel it"
      columns={[{ text: 'Request' }, { text: 'Asked' }, { text: 'By' }, { text: 'Where it is' }]}
      rows={requests.map(({ id, category, openedAt, requester, state }) => ({
        key: id,
        cells: [
          <a key="request" className="govuk-link" href={`/requests/${id}`}>
            {categoryInWords(category)}
          </a>,
          inWords(dayOf(openedAt)),
          requester,
          <RequestStateTag key="state" state={state} />,
        ],
      }))}
    />
  )
}

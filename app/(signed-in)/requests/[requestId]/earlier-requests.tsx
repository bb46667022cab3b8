import { RequestStateTag } from '#components/cancellation/decision-state-tag'
import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { categoryInWords } from '#lib/cancellations/views/category-words'

const day = (instant: string | null): string => (instant === null ? '' : inWords(dayOf(new Date(instant))))

/** The other requests there were on this crime, and what became of them. */
export function EarlierRequests({ view: { crime } }: { view: RequestView }) {
  if (crime.earlier.length === 0) return null
  return (
    <Table
      caption="Other requests on this crime"
      columns={[
        { text: 'Request' },
        { text: 'Asked' },
        { text: 'By' },
        { text: 'Ended' },
        { text: 'What became of it' },
      ]}
      rows={crime.earlier.map(({ id, category, openedAt, endedAt, requester, state, reinstated }) => ({
        key: id,
        cells: [
          <a key="request" className="govuk-link" href={`/requests/${id}`}>
            {categoryInWords(category)}
          </a>,
          day(openedAt),
          requester,
          day(endedAt),
          <RequestStateTag key="state" state={reinstated ? 'reinstated' : state} />,
        ],
      }))}
    />
  )
}

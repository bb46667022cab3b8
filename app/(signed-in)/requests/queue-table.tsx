import type { ReactNode } from 'react'
import { RequestStateTag } from '#components/cancellation/decision-state-tag'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import type { QueueRow } from '#lib/cancellations/queue/queue'
import { type QueueFilters, STATES_OF } from '#lib/cancellations/queue/queue-filters'
import { howLong } from '#lib/cancellations/views/waiting-time'
import { whyYouCannotDecide } from '#lib/cancellations/views/who-decides-words'
import { titleOf } from '#lib/counting-rules/offences'
import { flagInWords } from '#lib/crimes/in-words'

/** The queue, a row a request. Among what is not theirs, each row says why. */
export function QueueTable({ rows, filters: { whose, waits } }: { rows: readonly QueueRow[]; filters: QueueFilters }) {
  const isReasoned = whose === 'others'
  return (
    <Table
      caption="Requests, the most serious first, then the longest waiting"
      isCaptionUnseen
      wide
      columns={[
        { text: 'Crime' },
        { text: 'Offence' },
        { text: 'Category' },
        { text: 'Waiting' },
        { text: 'Asked by' },
        { text: isReasoned ? 'Why not yours' : 'Where it is' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <a key="crime" className="govuk-link" href={`/requests/${row.id}`}>
            {row.reference}
          </a>,
          <Offence key="offence" row={row} />,
          row.category,
          howLong(row.waitingSince, row.now),
          <span key="asker">
            {row.requester}
            <span className="app-aside">{row.unit}</span>
          </span>,
          isReasoned ? whyNot(row) : <Where key="where" row={row} isReady={waits === 'confirmation'} />,
        ],
      }))}
    />
  )
}

function Offence({ row }: { row: QueueRow }) {
  return (
    <span>
      {titleOf(row.code, row.countClass)}
      {row.flags.length > 0 && (
        <span className="app-aside">
          <span className="app-tags">
            {row.flags.map((flag) => (
              <Tag key={flag} colour="purple">
                {flagInWords(flag)}
              </Tag>
            ))}
          </span>
        </span>
      )}
    </span>
  )
}

function Where({ row, isReady }: { row: QueueRow; isReady: boolean }): ReactNode {
  return (
    <span>
      <RequestStateTag state={row.state} />
      {isReady && <span className="app-aside">Every victim told, {row.decisionMaker} confirms</span>}
    </span>
  )
}

function whyNot(row: QueueRow): string {
  if (!STATES_OF.decision.includes(row.state)) return `${row.decisionMaker ?? 'Somebody else'} decided it.`
  return whyYouCannotDecide(row)
}

import { Due } from '#components/cancellation/due-date'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { type Day, dayOf, inWords } from '#lib/base/day'
import type { OpenReview } from '#lib/cancellations/review/list-open-reviews'
import { titleOf } from '#lib/counting-rules/offences'
import { REPLY_WORDS } from '#lib/victims/in-words'

/** Reviews that wait, by their crime: who says it and in which words is shown inside the case only. */
export function ReviewTable({ lines }: { lines: readonly OpenReview[] }) {
  return (
    <Table
      caption="Open reviews, the oldest due first"
      isCaptionUnseen
      wide
      columns={[
        { text: 'Crime' },
        { text: 'Answer by' },
        { text: 'What the victim says' },
        { text: 'Offence' },
        { text: 'Opened' },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <span key="crime">
            <a className="govuk-link" href={`/reviews/${line.id}`}>
              {line.reference}
            </a>
            <span className="app-aside">{line.unit}</span>
          </span>,
          <Due key="due" on={inWords(line.dueOn as Day)} left={line.left}>
            {line.isMine && <Tag colour="blue">Yours to answer</Tag>}
            {line.isReinstated && <Tag colour="green">Put back</Tag>}
          </Due>,
          REPLY_WORDS[line.ground],
          titleOf(line.code, line.countClass),
          `${inWords(dayOf(line.openedAt))}, by ${line.openedBy}`,
        ],
      }))}
    />
  )
}

import { Due } from '#components/cancellation/due-date'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { type Day, inWords } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import { OCCASION_WORDS } from '#lib/victims/in-words'
import type { Waiting } from '#lib/victims/waiting'

/** Victims who wait, by their crime: names are shown inside a case only. */
export function WaitingTable({ lines }: { lines: readonly Waiting[] }) {
  return (
    <Table
      caption="Victims to inform, the earliest due first"
      isCaptionUnseen
      wide
      columns={[
        { text: 'Crime' },
        { text: 'Inform by' },
        { text: 'Why' },
        { text: 'Offence' },
        { text: 'Who informs them' },
        { text: 'Attempts' },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <a key="duty" className="govuk-link" href={`/victims/${line.id}`}>
            {line.reference}
            {line.nth !== null && `, victim ${line.nth}`}
          </a>,
          <Due key="due" on={inWords(line.dueOn as Day)} left={line.left}>
            {line.enhanced && <Tag colour="purple">Enhanced rights</Tag>}
          </Due>,
          `${OCCASION_WORDS[line.occasion]}${line.category === null ? '' : ` (${line.category})`}`,
          titleOf(line.code, line.countClass),
          <span key="who">
            {line.isMine ? 'You' : line.assignedTo}
            <span className="app-aside">{line.unit}</span>
          </span>,
          line.attempts === 0 ? 'None' : String(line.attempts),
        ],
      }))}
    />
  )
}

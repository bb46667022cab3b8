import { Due } from '#components/cancellation/due-date'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { type Day, dayOf, inWords } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import { flagInWords } from '#lib/crimes/in-words'
import { resultInWords, attemptsInWords, methodsLeft } from '#lib/victims/in-words'
import type { LateVictim } from '#lib/victims/waits/late-victims'

/** Late victims by their crime: the risk, what was tried, and whose it is. */
export function LateTable({ lines }: { lines: readonly LateVictim[] }) {
  return (
    <Table
      caption="Victims of agreed cases who were not informed in time, the oldest due first"
      isCaptionUnseen
      wide
      columns={[
        { text: 'Crime' },
        { text: 'Inform by' },
        { text: 'Risk' },
        { text: 'What was tried' },
        { text: 'Who informs them' },
        { text: 'Agreed' },
      ]}
      rows={lines.map((line) => ({ key: line.id, cells: cellsOf(line) }))}
    />
  )
}

const cellsOf = (line: LateVictim) => [
  <span key="crime">
    <a className="govuk-link" href={`/victims/${line.id}`}>
      {line.reference}
      {line.nth !== null && `, victim ${line.nth}`}
    </a>
    <span className="app-aside">{titleOf(line.code, line.countClass)}</span>
  </span>,
  <Due key="due" on={inWords(line.dueOn as Day)} left={line.left} />,
  <Risk key="risk" line={line} />,
  <Tried key="tried" line={line} />,
  <span key="who">
    {line.assignedTo}
    <span className="app-aside">{line.unit}</span>
  </span>,
  <span key="authorised">
    <a
      className="govuk-link"
      href={`/requests/${line.requestId}`}
    >{`${line.category}, ${inWords(dayOf(line.authorisedAt))}`}</a>
    <span className="app-aside">{line.decisionMaker}</span>
  </span>,
]

function Risk({ line: { hearsItFromAPerson, enhanced, flags } }: { line: LateVictim }) {
  if (!hearsItFromAPerson && !enhanced && flags.length === 0) return 'None known'
  return (
    <>
      <span className="app-tags">
        {hearsItFromAPerson && <Tag colour="red">A person informs them first</Tag>}
        {enhanced && <Tag colour="purple">Enhanced rights</Tag>}
      </span>
      {flags.length > 0 && <span className="app-aside">{flags.map(flagInWords).join(', ')}</span>}
    </>
  )
}

function Tried({ line: { attempts, tried, otherMethods } }: { line: LateVictim }) {
  if (attempts === 0) return 'Nothing yet'
  return (
    <>
      {attempts === 1 ? 'Once' : `${String(attempts)} times`}
      {tried.map(({ at, channel, result, otherMethod }) => (
        <span key={at} className="app-aside">
          {`${inWords(dayOf(new Date(at)))}, ${attemptsInWords({ channel, otherMethod })}: ${resultInWords(result).toLowerCase()}`}
        </span>
      ))}
      <span className="app-aside">{methodsLeft(otherMethods)}</span>
    </>
  )
}

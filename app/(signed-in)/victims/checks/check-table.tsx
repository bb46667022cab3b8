import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { inWords, timeInWords } from '#lib/base/day'
import { CHECK_KINDS, type CheckedDay, type CheckKind } from '#lib/oversight/model'

const KINDS: Readonly<Record<CheckKind, { readonly text: string; readonly href: string }>> = {
  late: { text: 'Victims not informed in time', href: '/victims?whose=all' },
  quiet: { text: 'Agreed, gone quiet', href: '/victims/quiet' },
  ready: { text: 'Ready, not confirmed', href: '/requests?waits=confirmation&whose=all' },
  reviews: { text: 'Reviews past their day', href: '/reviews' },
  messages: { text: 'Messages left lying', href: '/messages?list=attention&whose=all' },
}

/** A row a working day, the latest first. A day on which no check ran says so. */
export function CheckTable({ days }: { days: readonly CheckedDay[] }) {
  return (
    <>
      <ul className="govuk-list">
        {CHECK_KINDS.map((kind) => (
          <li key={kind}>
            <a className="govuk-link" href={KINDS[kind].href}>
              {KINDS[kind].text}
            </a>
          </li>
        ))}
      </ul>
      <Table
        caption="What each day’s check found, the latest first"
        isCaptionUnseen
        wide
        columns={[
          { text: 'Day' },
          ...CHECK_KINDS.map((kind) => ({ text: KINDS[kind].text, numeric: true })),
          { text: 'Informed by e-mail' },
        ]}
        rows={days.map((checked) => ({
          key: checked.day,
          cells: [
            <span key="day">
              {inWords(checked.day)}{' '}
              {checked.at === null ? (
                <Tag colour="red">No check ran</Tag>
              ) : (
                <span className="app-aside">at {timeInWords(checked.at)}</span>
              )}
            </span>,
            ...CHECK_KINDS.map((kind) => (checked.counts === null ? '–' : String(checked.counts[kind]))),
            noticesInWords(checked),
          ],
        }))}
      />
    </>
  )
}

function noticesInWords({ counts, notices: { sent, notSent } }: CheckedDay): string {
  if (counts === null) return '–'
  if (sent + notSent === 0) return 'Nobody'
  return `${sent === 1 ? '1 person' : `${String(sent)} people`}${notSent === 0 ? '' : `; ${String(notSent)} could not be`}`
}

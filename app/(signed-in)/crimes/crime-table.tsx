import { CrimeStateTag, RequestStateTag } from '#components/cancellation/decision-state-tag'
import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import type { CrimeLine } from '#lib/crimes/search'

/** A list of crimes. */
export function CrimeTable({ lines }: { lines: readonly CrimeLine[] }) {
  return (
    <Table
      caption="Crimes, newest recorded first"
      isCaptionUnseen
      columns={[{ text: 'Reference' }, { text: 'Recorded' }, { text: 'Offence' }, { text: 'Unit' }, { text: 'Here' }]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <a key="crime" className="govuk-link" href={`/crimes/${line.id}`}>
            {line.reference}
          </a>,
          inWords(dayOf(line.recordedAt)),
          titleOf(line.code, line.countClass),
          line.unit,
          <State key="state" line={line} />,
        ],
      }))}
    />
  )
}

function State({ line: { cancelledAs, cancelledBefore, openRequest } }: { line: CrimeLine }) {
  return (
    <span className="app-tags">
      <CrimeStateTag isLive={cancelledAs === null} />
      {cancelledAs !== null && <span>{cancelledBefore ? `${cancelledAs}, before this product` : cancelledAs}</span>}
      {openRequest !== null && <RequestStateTag state={openRequest.state} />}
    </span>
  )
}

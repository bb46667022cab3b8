import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import type { QuietCase } from '#lib/victims/waits/quiet-cases'

/** Cases gone quiet: since when, what is missing, and whose they are. */
export function QuietTable({ lines }: { lines: readonly QuietCase[] }) {
  return (
    <Table
      caption="Agreed cases gone quiet, the longest first"
      isCaptionUnseen
      wide
      columns={[{ text: 'Crime' }, { text: 'Nothing done since' }, { text: 'What is missing' }, { text: 'Agreed' }]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <span key="crime">
            <a className="govuk-link" href={`/requests/${line.id}`}>
              {line.reference}
            </a>
            <span className="app-aside">{titleOf(line.code, line.countClass)}</span>
            <span className="app-aside">{line.unit}</span>
          </span>,
          <span key="since">
            {inWords(dayOf(line.lastAt))}
            <span className="app-aside">{line.days === 1 ? '1 working day' : `${String(line.days)} working days`}</span>
          </span>,
          <span key="missing">
            {missing(line)}
            {line.informingStaff.length > 0 && (
              <span className="app-aside">For {line.informingStaff.join(', ')} to inform</span>
            )}
          </span>,
          <span key="authorised">
            {`${line.category}, ${inWords(dayOf(line.authorisedAt))}`}
            <span className="app-aside">{line.decisionMaker}</span>
          </span>,
        ],
      }))}
    />
  )
}

function missing({ toInform, decisionMaker }: QuietCase): string {
  if (toInform === 0) return `Every victim was informed: ${decisionMaker} confirms`
  return toInform === 1 ? '1 victim to be informed' : `${String(toInform)} victims to be informed`
}

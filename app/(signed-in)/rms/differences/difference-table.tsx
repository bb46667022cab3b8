import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import type { RmsStatus } from '#lib/base/prisma/enums'
import { titleOf } from '#lib/counting-rules/offences'
import type { DifferencePage } from '#lib/imports/rms/differences'

type Line = DifferencePage['lines'][number]

const day = (at: Date | null): string => (at === null ? 'on a day the RMS does not give' : `on ${inWords(dayOf(at))}`)

const THERE: Readonly<Record<RmsStatus, string>> = {
  live: 'Live',
  cancelled: 'Cancelled',
  transferred: 'Transferred',
  n100: 'Moved to N100',
}

const HERE: Readonly<Record<string, string>> = {
  cancelled: 'Cancelled',
  authorised: 'Authorised, not in effect yet,',
  reinstated: 'Reinstated',
  'cancelled before': 'Cancelled before this product',
}

/** What the RMS says of a crime, in a sentence. */
function there({ rmsStatus, rmsCategory, rmsChangedAt, rmsChangedBy, rmsInformedAt }: Line): string {
  const status = THERE[rmsStatus]
  if (rmsStatus === 'live') return 'Live'
  const category = rmsCategory === null ? '' : ` as ${rmsCategory}`
  const by = rmsChangedBy === null ? '' : ` by ${rmsChangedBy}`
  const informed =
    rmsInformedAt === null ? 'It does not say that the victim was informed.' : `Victim informed ${day(rmsInformedAt)}.`
  return `${status}${category} ${day(rmsChangedAt)}${by}. ${informed}`
}

/** Crimes that differ between the RMS and here. */
export function DifferenceTable({ lines }: { lines: readonly Line[] }) {
  return (
    <Table
      caption="Crimes that differ, rape first, then the longest standing first"
      isCaptionUnseen
      columns={[{ text: 'Crime' }, { text: 'Offence' }, { text: 'Unit' }, { text: 'In the RMS' }, { text: 'Here' }]}
      rows={lines.map((line) => ({
        key: line.crimeId,
        cells: [
          <a key="crime" className="govuk-link" href={`/crimes/${line.crimeId}`}>
            {line.reference}
          </a>,
          titleOf(line.code, line.countClass),
          line.unit,
          there(line),
          line.here === null ? 'Live: no decision' : `${HERE[line.here] ?? line.here} ${day(line.hereAt)}`,
        ],
      }))}
      wide
    />
  )
}

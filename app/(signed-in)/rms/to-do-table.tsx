import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import type { RmsStatus } from '#lib/base/prisma/enums'
import { rmsLine } from '#lib/imports/rms/rms-line'
import type { ToDoPage } from '#lib/imports/rms/to-do-in-rms'

const STANDS: Readonly<Record<RmsStatus, string>> = {
  live: 'Still live in the RMS',
  cancelled: 'Still cancelled in the RMS',
  transferred: 'Still transferred in the RMS',
  n100: 'Still moved to N100 in the RMS',
}

/** What is to be done in the RMS, each a line to copy. */
export function ToDoTable({ lines }: { lines: ToDoPage['lines'] }) {
  return (
    <Table
      caption="To do in the RMS, oldest first"
      isCaptionUnseen
      columns={[{ text: 'Crime' }, { text: 'Line to copy' }, { text: 'Unit' }, { text: 'In the RMS' }]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <a key="crime" className="govuk-link" href={`/crimes/${line.crimeId}`}>
            {line.reference}
          </a>,
          rmsLine(line),
          line.unit,
          <Tag key="state" colour={line.offenceGroup === 'rape' ? 'red' : 'yellow'}>
            {STANDS[line.rmsStatus]}
          </Tag>,
        ],
      }))}
    />
  )
}

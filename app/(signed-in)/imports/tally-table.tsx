import { Table } from '#components/table/table'
import type { Tallies } from '#lib/imports/model'
import { FILES } from '#lib/imports/rows/columns'

const number = (n: number): string => n.toLocaleString('en-GB')

/** What became, or would become, of the rows of each file. */
export function TallyTable({ tallies, caption }: { tallies: Tallies; caption: string }) {
  return (
    <Table
      caption={caption}
      columns={[
        { text: 'File' },
        { text: 'Rows', numeric: true },
        { text: 'New', numeric: true },
        { text: 'Changed', numeric: true },
        { text: 'As they were', numeric: true },
        { text: 'Rejected', numeric: true },
        { text: 'No longer in the RMS', numeric: true },
      ]}
      rows={FILES.map((file) => {
        const { read, new: fresh, changed, unchanged, rejected, gone } = tallies[file]
        return {
          key: file,
          cells: [
            file,
            ...[read, fresh, changed, unchanged, rejected].map(number),
            file === 'parts.csv' ? number(gone) : '',
          ],
        }
      })}
      wide
    />
  )
}

import { Table } from '#components/table/table'
import type { RejectedField } from '#lib/imports/model'

/** Bad rows: where, what stands there, and what is wrong with it. */
export function FaultTable({ faults }: { faults: readonly RejectedField[] }) {
  return (
    <Table
      caption="Bad rows, in the order of the files"
      isCaptionUnseen
      columns={[
        { text: 'File' },
        { text: 'Line', numeric: true },
        { text: 'Column' },
        { text: 'It says' },
        { text: 'What is wrong' },
      ]}
      rows={faults.map(({ file, line, column, value, reason }) => ({
        key: `${file} ${String(line)} ${column}`,
        cells: [file, line.toLocaleString('en-GB'), column, value === '' ? 'nothing' : `“${value}”`, reason],
      }))}
      wide
    />
  )
}

import { Table } from '#components/table/table'

export interface ClassificationLine {
  readonly id: string
  readonly from: string
  readonly offence: string
  readonly code: string
  /** Who changed it, in words; "first recorded so" for the first. */
  readonly by: string
  /** Why it was changed, by the RMS; empty for the first. */
  readonly why: string
  /** This is the most serious class the crime ever had: it settles who may decide. */
  readonly isHighest?: boolean
}

/** What the crime was recorded as, and when that changed, newest first. */
export function ClassificationHistory({ lines }: { lines: readonly ClassificationLine[] }) {
  return (
    <Table
      caption="Classification history"
      columns={[{ text: 'From' }, { text: 'Offence' }, { text: 'Code and class' }, { text: 'By' }, { text: 'Why' }]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          line.from,
          <span key="offence">
            {line.offence}
            {line.isHighest && <span className="app-aside">Highest class so far: it settles who may decide</span>}
          </span>,
          line.code,
          line.by,
          line.why,
        ],
      }))}
    />
  )
}

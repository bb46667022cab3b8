import { RowName } from '#components/chart/chart-figure'
import { Table } from '#components/table/table'
import type { WaitFigure, WaitRow } from '#lib/indicators/shown/figure'
import { countInWords } from '#lib/statistics/model'
import { daysInWords } from '#lib/statistics/words'
import { behindRow } from './behind.ts'
import { ReportSection } from './report-section.tsx'

interface Props {
  waits: readonly WaitFigure[]
  asAt: string
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
}

/** How long was waited, one line a question: those still waiting are counted in, so a slow case cannot hide by not ending. */
export function WaitTable({ waits, asAt, behind }: Props) {
  return (
    <ReportSection id="waits" title="How long people wait">
      <WaitRows
        what="Question"
        caption="How long people wait"
        rows={waits.flatMap((figure) =>
          figure.rows.slice(0, 1).map((row) => ({
            ...row,
            key: figure.definition.id,
            name: figure.definition.question,
            href: behindRow(behind, figure, row.key),
          })),
        )}
      />
      <HowWaitsAreCounted asAt={asAt} />
    </ReportSection>
  )
}

/** How it is counted. */
export function HowWaitsAreCounted({ asAt }: { asAt: string }) {
  return (
    <p className="govuk-hint">
      In calendar days, from whole hours. The median is the time by which half of all had been decided, informed or
      reinstated; those still waiting count too (Aalen-Johansen), and those withdrawn or no longer needed never count as
      decided or informed. Counted {asAt}.
    </p>
  )
}

interface RowsProps {
  what: string
  caption: string
  rows: readonly (WaitRow & { readonly href: string | undefined })[]
}

/** Waits in a table, each leading to its crimes, for those who may see them. */
export function WaitRows({ what, caption, rows }: RowsProps) {
  return (
    <Table
      caption={caption}
      isCaptionUnseen
      columns={[
        { text: what },
        { text: 'Median wait' },
        { text: 'Nine in ten' },
        { text: 'How many', numeric: true },
        { text: 'Still waiting', numeric: true },
        { text: 'Withdrawn or not needed', numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [<RowName key="name" name={row.name} href={row.waited > 0 ? row.href : undefined} />, ...numbersOf(row)],
      }))}
    />
  )
}

const numbersOf = ({ half, nineInTen, waited, stillWaiting, endedOtherwise }: WaitRow): string[] => [
  reachedInWords(half, waited),
  reachedInWords(nineInTen, waited),
  countInWords(waited),
  countInWords(stillWaiting),
  countInWords(endedOtherwise),
]

const reachedInWords = (days: number | null, waited: number): string => (waited === 0 ? 'none' : daysInWords(days))

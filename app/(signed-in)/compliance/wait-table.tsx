import { RowName } from '#components/chart/figure'
import { Table } from '#components/table/table'
import type { WaitFigure } from '#lib/indicators/report'
import type { ShownCount } from '#lib/statistics/disclosure/small-table'
import { ReportSection } from './report-section.tsx'

interface Props {
  waits: readonly WaitFigure[]
  asAt: string
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
}

/** How long was waited: those still waiting are counted in, so a slow case cannot hide by not ending. Each leads to its crimes, for those who may see them. */
export function WaitTable({ waits, asAt, behind }: Props) {
  return (
    <ReportSection id="waits" title="How long people wait">
      <Table
        caption="How long people wait"
        isCaptionUnseen
        columns={[
          { text: 'Question' },
          { text: 'Median wait' },
          { text: 'How many', numeric: true },
          { text: 'Still waiting', numeric: true },
          { text: 'Withdrawn or not needed', numeric: true },
        ]}
        rows={waits.map((wait) => ({ key: wait.definition.id, cells: cellsOf(wait, behind) }))}
      />
      <p className="govuk-hint">
        In calendar days. The median is the time by which half of all had been decided or informed; those still waiting
        count too (Aalen-Johansen), and those withdrawn or no longer needed never count as decided or informed. Counted{' '}
        {asAt}.
      </p>
    </ReportSection>
  )
}

const cellsOf = ({ definition, half, waited, stillWaiting, endedOtherwise }: WaitFigure, behind: Props['behind']) => [
  <RowName
    key="question"
    name={definition.question}
    href={behind && waited > 0 ? `${behind}&figure=${definition.id}` : undefined}
  />,
  ...(half === 'hidden'
    ? ['too few to show', '', '', '']
    : [
        halfWords(half, waited),
        waited.toLocaleString('en-GB'),
        countOrHidden(stillWaiting),
        countOrHidden(endedOtherwise),
      ]),
]

const countOrHidden = (count: ShownCount): string =>
  count === 'hidden' ? 'too few to show' : count.toLocaleString('en-GB')

const halfWords = (half: number | null, waited: number): string =>
  waited === 0
    ? 'none in this period'
    : half === null
      ? 'not reached: fewer than half so far'
      : half < 1
        ? 'less than a day'
        : `${half.toFixed(1)} days`

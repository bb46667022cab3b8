import { RowName } from '#components/chart/figure'
import { Table } from '#components/table/table'
import type { WaitFigure } from '#lib/indicators/report'

/** How long was waited: those still waiting are counted in, so a slow case cannot hide by not ending. Each leads to its crimes, for those who may see them. */
export function WaitTable({
  waits,
  asAt,
  behind,
}: {
  waits: readonly WaitFigure[]
  asAt: string
  behind: string | undefined
}) {
  return (
    <section aria-labelledby="waits-title">
      <h2 className="govuk-heading-m" id="waits-title">
        How long people wait
      </h2>
      <Table
        caption="How long people wait"
        isCaptionUnseen
        columns={[
          { text: 'Question' },
          { text: 'Half were through by' },
          { text: 'How many', numeric: true },
          { text: 'Still waiting', numeric: true },
        ]}
        rows={waits.map(({ definition, half, waited, stillWaiting }) => ({
          key: definition.id,
          cells: [
            <RowName
              key="question"
              name={definition.question}
              href={behind && waited > 0 ? `${behind}&figure=${definition.id}` : undefined}
            />,
            ...(half === 'hidden'
              ? ['too few to show', '', '']
              : [
                  halfWords(half, waited),
                  waited.toLocaleString('en-GB'),
                  stillWaiting === 'hidden' ? 'too few to show' : stillWaiting.toLocaleString('en-GB'),
                ]),
          ],
        }))}
      />
      <p className="govuk-hint">
        In calendar days, estimated so that those still waiting count too (Kaplan-Meier). Counted {asAt}.
      </p>
    </section>
  )
}

const halfWords = (half: number | null, waited: number): string =>
  waited === 0
    ? 'none in this period'
    : half === null
      ? 'fewer than half are through'
      : half < 1
        ? 'less than a day'
        : `${half.toFixed(1)} days`

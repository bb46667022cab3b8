import { GROUPING_WORDS } from '#lib/indicators/model'
import type { Figure, WaitFigure } from '#lib/indicators/shown/figure'
import { definitionInWords } from '#lib/indicators/in-words'
import { behindRow } from './behind.ts'
import { CountsFigure } from './counts-figure.tsx'
import { LinesFigure } from './lines-figure.tsx'
import { ReportSection } from './report-section.tsx'
import { SampleTable } from './sample-figure.tsx'
import { ShareChart } from './share-chart.tsx'
import { HowWaitsAreCounted, WaitRows } from './wait-table.tsx'

interface Props {
  figure: Figure
  asAt: string
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
  note?: string
}

/** One figure by its groups, drawn as its kind asks. */
export function FigureSection({ figure, asAt, behind, note }: Props) {
  switch (figure.kind) {
    case 'share':
      return <ShareChart figure={figure} asAt={asAt} behind={behind} note={note} />
    case 'table':
      return <CountsFigure table={figure} asAt={asAt} behind={behind} />
    case 'wait':
      return <WaitSection figure={figure} asAt={asAt} behind={behind} />
    case 'parts':
      return <LinesFigure figure={figure} asAt={asAt} note={note} />
    case 'sample':
      return <SampleTable figure={figure} asAt={asAt} behind={behind} />
  }
}

function WaitSection({ figure, asAt, behind }: Props & { figure: WaitFigure }) {
  const { definition, rows, grouping } = figure
  return (
    <ReportSection id={definition.id} title={definition.question}>
      <WaitRows
        what={GROUPING_WORDS[grouping]}
        caption={definition.question}
        rows={rows.map((row) => ({ ...row, href: behindRow(behind, figure, row.key) }))}
      />
      <p className="govuk-hint">{definitionInWords(definition)}</p>
      <HowWaitsAreCounted asAt={asAt} />
    </ReportSection>
  )
}

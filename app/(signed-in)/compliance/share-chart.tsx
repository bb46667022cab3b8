import { ChartFigure } from '#components/chart/chart-figure'
import { capital } from '#lib/base/model'
import { shares } from '#lib/charts/pictures/shares'
import { definitionInWords, shareInWords } from '#lib/indicators/in-words'
import { GROUPING_WORDS } from '#lib/indicators/model'
import type { ShareFigure, ShareRow } from '#lib/indicators/shown/figure'
import { behindRow } from './behind.ts'
import { ReportSection } from './report-section.tsx'

interface Props {
  figure: ShareFigure
  asAt: string
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
  note?: string
}

/** A share by group: chart, sentence and table, each row leading to the crimes behind it. */
export function ShareChart({ figure, asAt, behind, note }: Props) {
  const { definition, rows, grouping } = figure
  const { id } = definition
  const all = rows.find((row) => row.key === 'all')
  if (all === undefined || all.shown.kind === 'none')
    return <NothingYet id={id} question={definition.question} definition={definitionInWords(definition)} asAt={asAt} />
  return (
    <ChartFigure
      id={`${id}-${grouping}`}
      heading="h2"
      title={definition.question}
      asAt={asAt}
      definition={definitionInWords(definition)}
      chart={shares({
        what: GROUPING_WORDS[grouping],
        sentence: `${capital(shareInWords(all))}.${note ? ` ${note}` : ''}`,
        rows: rows.map((row) => ({
          key: row.key,
          label: row.name,
          figure: row.shown,
          href: isListed(figure, row) ? behindRow(behind, figure, row.key) : undefined,
        })),
      })}
    />
  )
}

/** Whether there is anything to list behind a row. */
function isListed({ lists }: ShareFigure, { shown }: ShareRow): boolean {
  if (shown.of === 0) return false
  if (lists === 'hits') return shown.hits > 0
  return lists === 'all' || (lists === 'misses' && shown.hits < shown.of)
}

interface NothingProps {
  id: string
  question: string
  definition: string
  asAt: string
}

/** In the place of a chart with nothing to draw: the question, and that there was none. */
function NothingYet({ id, question, definition, asAt }: NothingProps) {
  return (
    <ReportSection id={id} title={question}>
      <p className="govuk-body">None in this period.</p>
      <p className="govuk-hint">
        {definition} Counted {asAt}.
      </p>
    </ReportSection>
  )
}

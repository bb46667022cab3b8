import { ProportionChart } from '#components/chart/proportion-chart'
import { GROUP_WORDS } from '#lib/indicators/model'
import type { ShareFigure } from '#lib/indicators/report'
import { proportionInWords } from '#lib/statistics/words'
import { ReportSection } from './report-section.tsx'

interface Props {
  figure: ShareFigure
  asAt: string
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
  note?: string
}

/** A share by offence group: chart, sentence and table, each row leading to the crimes behind it. */
export function ShareChart({ figure, asAt, behind, note }: Props) {
  const { definition, rows } = figure
  const { id } = definition
  const all = rows.find((row) => row.group === 'all')?.shown ?? 'hidden'
  const definitionWords = `Counted: ${definition.counted}. Of: ${definition.outOf}. Left out: ${definition.leftOut}. Put in the period ${definition.cohort}.`
  if (all !== 'hidden' && all.kind === 'none')
    return <NothingYet id={id} question={definition.question} definition={definitionWords} asAt={asAt} />
  const highest = Math.max(...rows.map(({ shown }) => (shown !== 'hidden' && shown.of > 0 ? shown.hits / shown.of : 0)))
  return (
    <ProportionChart
      id={id}
      heading="h2"
      title={definition.question}
      sentence={`${all === 'hidden' ? 'Too few to show' : sentence(proportionInWords(all))}.${note ? ` ${note}` : ''}`}
      asAt={asAt}
      definition={definitionWords}
      what="Offence group"
      upTo={highest > 0.5 ? 1 : highest > 0.2 ? 0.5 : 0.2}
      rows={rows.map(({ group, shown }) => ({
        key: group,
        label: group === 'all' ? 'All' : GROUP_WORDS[group],
        figure: shown,
        href:
          behind && shown !== 'hidden' && shown.of > 0
            ? `${behind}&figure=${id}${group === 'all' ? '' : `&group=${group}`}`
            : undefined,
      }))}
    />
  )
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** In the place of a chart with nothing to draw: the question, and that there was none. */
function NothingYet({
  id,
  question,
  definition,
  asAt,
}: {
  id: string
  question: string
  definition: string
  asAt: string
}) {
  return (
    <ReportSection id={id} title={question}>
      <p className="govuk-body">None in this period.</p>
      <p className="govuk-hint">
        {definition} Counted {asAt}.
      </p>
    </ReportSection>
  )
}

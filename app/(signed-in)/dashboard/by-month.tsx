import { ChartFigure } from '#components/chart/chart-figure'
import type { Chart } from '#lib/charts/model'
import * as charts from '#lib/indicators/dashboard/charts'
import type { Dashboard } from '#lib/indicators/dashboard/load-dashboard'

interface MonthlyFigure {
  readonly id: string
  readonly title: string
  readonly chartOf: (dashboard: Dashboard) => Chart
  readonly definition?: string
}

const FIGURES: readonly MonthlyFigure[] = [
  {
    id: 'informed-in-time',
    title: 'Were victims informed in time?',
    chartOf: charts.informedInTimeChart,
    definition:
      'Victims to be informed before cancellation (C1, C2, C5), by the month of the day it was due. Left out: victims whose request came to nothing before they were informed.',
  },
  {
    id: 'informing',
    title: 'How long do victims wait to be informed?',
    chartOf: charts.informingChart,
    definition: 'Victims whose duty to be informed began in the last six whole months. In calendar days.',
  },
  { id: 'ageing', title: 'How long do requests wait now?', chartOf: charts.ageingChart },
  {
    id: 'decision-days',
    title: 'How long do decisions take?',
    chartOf: charts.decisionDaysChart,
    definition:
      'By the month of the decision. In calendar days, from the request, or from the answers where questions were returned.',
  },
  {
    id: 'refused-months',
    title: 'How many requests are refused?',
    chartOf: charts.refusedChart,
    definition: 'By the month of the decision. A share near 0% is itself a reason to look.',
  },
  {
    id: 'cancelled-months',
    title: 'How many crimes are cancelled, and as what?',
    chartOf: charts.cancelledChart,
    definition:
      'By the month in which the cancellation or transfer took effect. Left out: cancellations from before this product.',
  },
  {
    id: 'wrong-gaps',
    title: 'How far apart are wrong decisions?',
    chartOf: charts.wrongGapsChart,
    definition:
      'Decisions read in drawn audits, in the order in which they were made. Left out: dips, and decisions whose record does not show enough.',
  },
]

/** The series by month, of up to 24 whole months since the product went live, and how long people wait. */
export function ByMonth({ dashboard }: { dashboard: Dashboard }) {
  return (
    <section aria-labelledby="months">
      <h2 className="govuk-heading-m" id="months">
        By month
      </h2>
      {FIGURES.map(({ id, title, chartOf, definition }) => (
        <ChartFigure key={id} id={id} title={title} chart={chartOf(dashboard)} definition={definition} isTableFolded />
      ))}
    </section>
  )
}

import type { ComplianceReport } from '#lib/indicators/report'
import type { Figure } from '#lib/indicators/shown/figure'

/** The figure of an id in a report; an error where it has none. */
function figureIn(report: ComplianceReport, id: string): Figure {
  const figure = report.figures.find(({ definition }) => definition.id === id)
  if (!figure) throw new Error(`the report has no ${id}`)
  return figure
}

/** The share of an id in a report. */
export function shareOf(report: ComplianceReport, id: string) {
  const figure = figureIn(report, id)
  if (figure.kind !== 'share') throw new Error(`${id} is no share`)
  return figure
}

/** The wait of an id in a report. */
export function waitOf(report: ComplianceReport, id: string) {
  const figure = figureIn(report, id)
  if (figure.kind !== 'wait') throw new Error(`${id} is no wait`)
  return figure
}

/** The table of an id in a report. */
export function tableOf(report: ComplianceReport, id: string) {
  const figure = figureIn(report, id)
  if (figure.kind !== 'table') throw new Error(`${id} is no table`)
  return figure
}

import { stringify } from 'csv-stringify/sync'
import type { PublishedFigure } from '../model.ts'
import { isDisputed } from '../reading/words.ts'
import { COLUMN_NAMES, type ColumnName } from './columns.ts'

const numberOf = (n: number | null): string => (n === null ? '' : String(n))

const hitsOf = ({ figure }: PublishedFigure): string => {
  if (figure.kind === 'counted') return String(figure.hits)
  return figure.kind === 'hits-only' ? `${figure.moreThan ? 'over ' : ''}${String(figure.hits)}` : ''
}

const ofOf = ({ figure }: PublishedFigure): number | null =>
  figure.kind === 'counted' || figure.kind === 'percent' ? figure.of : null

const cellsOf = (some: PublishedFigure): Record<ColumnName, string> => ({
  force: some.report.force,
  year: String(some.report.year),
  inspection: some.report.title,
  published: some.report.published ?? '',
  examined_from: some.examined?.from ?? '',
  examined_to: some.examined?.to ?? '',
  category: some.category,
  measure: some.measure,
  hits: hitsOf(some),
  of: numberOf(ofOf(some)),
  percent: numberOf(some.printed),
  grade: isDisputed(some.report) ? 'disputed' : (some.report.grades[0]?.grade ?? ''),
  source: some.source.name,
  url: some.source.url ?? '',
  known: some.known,
  note: some.note ?? '',
})

/** The figures as a CSV file with the columns that a file of a force's own inspections has. No cell begins a formula. */
export const figuresCsv = (figures: readonly PublishedFigure[]): string =>
  stringify(
    figures.map((some) => {
      const cells = cellsOf(some)
      return COLUMN_NAMES.map((name) => cells[name])
    }),
    { header: true, columns: [...COLUMN_NAMES], escape_formulas: true, bom: true, record_delimiter: 'windows' },
  )

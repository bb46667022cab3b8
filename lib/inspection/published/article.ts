import { type Counts } from '#lib/statistics/proportion'
import type { GradeName, PublishedCategory, PublishedFigure, PublishedReport } from '../model.ts'
import { northEast } from './north-east.ts'
import { sources } from './sources.ts'

/** Where the article is. */
export const article = sources.northernEcho

/** What the article prints, in its order. */
export const articleFigures: readonly PublishedFigure[] = northEast.filter(({ source }) => source === article)

/** The samples of a category in the article, a force each; the mixed and the uncounted ones are left out. */
export const articleSamples = (category: PublishedCategory): readonly Counts[] =>
  articleFigures.flatMap(({ category: of, figure }) => (of === category && figure.kind === 'counted' ? [figure] : []))

/** The grade that the article gives a force, and what other sources give it. */
export interface ArticleGrade {
  readonly report: PublishedReport
  readonly printed: GradeName
  readonly others: PublishedReport['grades']
}

/** The overall grade of each force in the article, beside what the inspectors and others state. */
export const articleGrades: readonly ArticleGrade[] = [...new Set(articleFigures.map(({ report }) => report))].flatMap(
  (report) => {
    const printed = report.grades.find(({ source }) => source === article)
    return printed
      ? [{ report, printed: printed.grade, others: report.grades.filter(({ source }) => source !== article) }]
      : []
  },
)

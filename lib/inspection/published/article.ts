import type { Counts } from '#lib/statistics/numbers/counts'
import type { GradeName, PublishedCategory, PublishedFigure, PublishedReport } from '../model.ts'
import { CATEGORY_WORDS, verdictOn } from '../reading/words.ts'
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

/** Which offences in the article can be called above the tolerance, and which within it, as sentences. */
export function articleInWords(): string {
  const named = (verdict: 'above tolerance' | 'within tolerance') =>
    articleFigures
      .filter((some) => some.measure === 'wrongly-cancelled' && verdictOn(some)?.verdict === verdict)
      .map(({ report, category }) => `${CATEGORY_WORDS[category].toLowerCase()} in ${report.force}`)
  const all = (names: readonly string[]) => (names.length === 0 ? 'none' : `only ${names.join(' and ')}`)
  return `Of the offences, ${all(named('above tolerance'))} can be called above 10%, and ${all(named('within tolerance'))} can be called within it.`
}

import { countInWords } from '#lib/statistics/model'
import { fullCount, type Proportion, sample } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'
import { wholeCountry, type Figure, type PublishedFigure } from './model.ts'
import { publishedFigures } from './published-inspections.ts'

const newestFirst = (left: PublishedFigure, right: PublishedFigure): number => right.report.year - left.report.year

/**
 * The published figures as a force would read them: its own, those of England and Wales together, and those of other
 * forces, each newest first. A force nothing was published on has none of its own. The grades inspectors gave are not
 * held: sources contradict each other on several.
 */
export const publishedFor = (
  force: string,
): {
  readonly own: readonly PublishedFigure[]
  readonly country: readonly PublishedFigure[]
  readonly others: readonly PublishedFigure[]
} => {
  const ordered = [...publishedFigures].sort(newestFirst)
  const own = ordered.filter(({ report }) => report.force === force && force !== wholeCountry)
  const country = ordered.filter(({ report }) => report.force === wholeCountry)
  return { own, country, others: ordered.filter((some) => !own.includes(some) && !country.includes(some)) }
}

/** The figure as a proportion: a sample, or for forces, of which all were inspected, a full count; null where the source does not give both counts. */
export const proportionOf = ({ figure, measure }: PublishedFigure): Proportion | null => {
  if (figure.kind !== 'counted') return null
  return measure === 'forces-with-an-error' ? fullCount(figure.hits, figure.of) : sample(figure.hits, figure.of)
}

/** The figure as a sentence says it: never a bare percentage, and saying so where the source gives no "of". */
export const figureInWords = (some: PublishedFigure): string => {
  const proportion = proportionOf(some)
  return proportion === null ? countedInWords(some.figure) : proportionInWords(proportion)
}

const countedInWords = (figure: Figure): string => {
  switch (figure.kind) {
    case 'counted':
      return `${countInWords(figure.hits)} of ${countInWords(figure.of)}`
    case 'percent':
      return figure.of === null
        ? `${String(figure.percent)}%, but the source does not say of how many`
        : `about ${String(figure.percent)}% of ${countInWords(figure.of)}`
    case 'hits-only':
      return `${figure.moreThan ? 'more than ' : ''}${countInWords(figure.hits)}, but the source does not say of how many`
  }
}

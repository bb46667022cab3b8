import { CATEGORIES, type PublishedCategory, type PublishedFigure } from '../model.ts'

/** What a reader asked to see; undefined where they did not choose. */
export interface Filter {
  readonly force: string | undefined
  readonly year: number | undefined
  readonly category: PublishedCategory | undefined
}

/** What there is to choose from: forces by name, years newest first, categories in their order. */
export interface Choices {
  readonly forces: readonly string[]
  readonly years: readonly number[]
  readonly categories: readonly PublishedCategory[]
}

/** What the figures can be filtered by. */
export const choicesIn = (figures: readonly PublishedFigure[]): Choices => ({
  forces: [...new Set(figures.map(({ report }) => report.force))].sort((left, right) => left.localeCompare(right)),
  years: [...new Set(figures.map(({ report }) => report.year))].sort((left, right) => right - left),
  categories: CATEGORIES.filter((category) => figures.some((some) => some.category === category)),
})

/** The filter that an address asks for; what is not among the choices is left out. */
export const filterIn = (
  { forces, years, categories }: Choices,
  asked: Readonly<Record<'force' | 'year' | 'category', string>>,
): Filter => ({
  force: forces.find((force) => force === asked.force),
  year: years.find((year) => String(year) === asked.year),
  category: categories.find((category) => category === asked.category),
})

/** The figures that pass, the newest first, within a year by force and category. */
export const filtered = (figures: readonly PublishedFigure[], filter: Filter): readonly PublishedFigure[] =>
  figures
    .filter(
      ({ report, category }) =>
        (filter.force === undefined || report.force === filter.force) &&
        (filter.year === undefined || report.year === filter.year) &&
        (filter.category === undefined || category === filter.category),
    )
    .toSorted(
      (left, right) =>
        right.report.year - left.report.year ||
        left.report.force.localeCompare(right.report.force) ||
        CATEGORIES.indexOf(left.category) - CATEGORIES.indexOf(right.category),
    )

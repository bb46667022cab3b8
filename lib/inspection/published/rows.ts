import type { ExaminedDays, Figure, HowKnown, Measure, PublishedCategory, PublishedFigure } from '../model.ts'
import type { PublishedReport, Source } from '../model.ts'

/** A row as a list of figures states it: what it has in common with its report is added by `figuresOf`. */
interface Row extends Pick<PublishedFigure, 'category' | 'measure' | 'figure' | 'printed' | 'known' | 'note'> {
  /** The days of this element, where they are not those of the report. */
  readonly examined?: ExaminedDays | null
  readonly source?: Source
}

/** What a row may state besides its counts. */
interface Stated {
  readonly printed?: number
  readonly known?: HowKnown
  readonly note?: string
  readonly examined?: null
  readonly source?: Source
}

const row = (
  category: PublishedCategory,
  measure: Measure,
  figure: Figure,
  { printed, known = 'seen', note, ...stated }: Stated,
): Row => ({ category, measure, figure, printed: printed ?? null, known, note: note ?? null, ...stated })

/** So many wrongly cancelled of so many cancelled crimes reviewed. */
export const wrong = (category: PublishedCategory, hits: number, of: number, stated: Stated = {}): Row =>
  row(category, 'wrongly-cancelled', { kind: 'counted', hits, of }, stated)

/** A percentage wrongly cancelled; the source does not state how many were reviewed. */
export const percentWrong = (category: PublishedCategory, percent: number, stated: Stated = {}): Row =>
  row(category, 'wrongly-cancelled', { kind: 'percent', percent, of: null }, { ...stated, printed: percent })

/** So many wrongly cancelled, or more; the source does not state how many were reviewed. */
export const onlyWrong = (
  category: PublishedCategory,
  hits: number,
  { moreThan = false, ...stated }: Stated & { readonly moreThan?: boolean } = {},
): Row => row(category, 'wrongly-cancelled', { kind: 'hits-only', hits, moreThan }, stated)

/** So many victims not informed of so many who should have been. The sources do not state the days of these victims. */
export const uninformed = (hits: number, of: number, stated: Stated = {}): Row =>
  row('victims', 'victims-not-informed', { kind: 'counted', hits, of }, { examined: null, ...stated })

/** More than so many victims not informed; the source does not state of how many. */
export const moreUninformed = (hits: number): Row =>
  row('victims', 'victims-not-informed', { kind: 'hits-only', hits, moreThan: true }, {})

/** The source states that there is no figure. */
export const noFigure = (category: PublishedCategory, stated: Stated & { readonly note: string }): Row =>
  row(
    category,
    category === 'victims' ? 'victims-not-informed' : 'wrongly-cancelled',
    { kind: 'none' },
    { examined: null, ...stated },
  )

/** Forces with at least one wrong cancellation, of all 43. */
export const forcesWithAnError = (category: PublishedCategory, hits: number, note: string): Row =>
  row(category, 'forces-with-an-error', { kind: 'counted', hits, of: 43 }, { note })

/** So many crimes sent for examination of so many that were cancelled: no verdict of inspectors. */
export const referred = (category: PublishedCategory, hits: number, of: number, note: string): Row =>
  row(category, 'referred', { kind: 'counted', hits, of }, { note })

/** The figures of one report, from one source unless a row names its own. */
export const figuresOf = (report: PublishedReport, source: Source, rows: readonly Row[]): readonly PublishedFigure[] =>
  rows.map((each) => ({
    report,
    source,
    ...each,
    examined: each.examined === undefined ? report.examined : each.examined,
  }))

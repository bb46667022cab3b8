import type { Day } from '#lib/base/day'

/** Where a figure or a grade is quoted from. `url` is null where the source is known by name only. */
export interface Source {
  readonly name: string
  readonly url: string | null
}

/** The overall grades inspectors give. 'adequate' came in 2021. */
export const GRADES = ['outstanding', 'good', 'adequate', 'requires improvement', 'inadequate'] as const

export type GradeName = (typeof GRADES)[number]

/** An overall grade as one source gives it. */
export interface Grade {
  readonly grade: GradeName
  readonly source: Source
}

/** The days on which the crimes that were examined had been reported, both included. */
export interface ExaminedDays {
  readonly from: Day
  readonly to: Day
}

/** The report a figure comes from. `published` is null where only the year is known. */
export interface PublishedReport {
  readonly force: string
  readonly title: string
  readonly year: number
  readonly published: Day | null
  /** Null where no source seen states it. */
  readonly examined: ExaminedDays | null
  /** Each grade a source gives; none where no source seen gives one. Several sources may contradict each other. */
  readonly grades: readonly Grade[]
}

/** What was examined, in the order in which it is shown. 'rape-robbery-violence' and 'all-sampled' are mixed samples. */
export const CATEGORIES = [
  'rape',
  'other_sexual',
  'violence',
  'robbery',
  'rape-robbery-violence',
  'all-sampled',
  'victims',
] as const

export type PublishedCategory = (typeof CATEGORIES)[number]

/**
 * What was counted. 'wrongly-cancelled': cancelled crimes that should not have been, among those reviewed.
 * 'victims-not-informed': victims not informed, among those who should have been. 'forces-with-an-error': forces where at
 * least one cancelled crime was wrong, among all. 'referred': cancelled crimes a force sent for examination, among all.
 */
export const MEASURES = ['wrongly-cancelled', 'victims-not-informed', 'forces-with-an-error', 'referred'] as const

export type Measure = (typeof MEASURES)[number]

/** Both counts; or a percentage, with the "of" where it is known; or a count alone; or a statement that there is none. */
export type Figure =
  | { readonly kind: 'counted'; readonly hits: number; readonly of: number }
  | { readonly kind: 'percent'; readonly percent: number; readonly of: number | null }
  | { readonly kind: 'hits-only'; readonly hits: number; readonly moreThan: boolean }
  | { readonly kind: 'none' }

/**
 * How the figure is known. 'seen': every number as the source prints it. 'count-worked-out': the source prints the
 * percentage and the "of"; the count is the only whole number that fits. 'of-worked-out': it prints the count and the
 * percentage. 'added-up': the rows of several forces. 'count-not-seen': the count is quoted widely, in no source seen.
 */
export const HOW_KNOWN = ['seen', 'count-worked-out', 'of-worked-out', 'added-up', 'count-not-seen'] as const

export type HowKnown = (typeof HOW_KNOWN)[number]

/** One figure of one element of one report. */
export interface PublishedFigure {
  readonly report: PublishedReport
  readonly category: PublishedCategory
  readonly measure: Measure
  readonly figure: Figure
  /** The percentage as the source prints it; null where it prints none. */
  readonly printed: number | null
  /** The days of this element: elements of one report can differ. */
  readonly examined: ExaminedDays | null
  readonly source: Source
  readonly known: HowKnown
  readonly note: string | null
}

/** The name that stands for all forces together. */
export const wholeCountry = 'England and Wales'

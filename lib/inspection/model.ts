import type { Day } from '#lib/base/day'
import type { ReportGroup } from '#lib/base/prisma/enums'

/** The report a figure comes from. `published` is null where only the year is known. */
export interface PublishedReport {
  readonly force: string
  readonly title: string
  readonly year: number
  readonly published: Day | null
  /** The months the inspected crimes were reported in, in words; null where the source does not say. */
  readonly period: string | null
}

export interface Source {
  readonly name: string
  readonly url: string
}

export type PublishedCategory = Exclude<ReportGroup, 'other'> | 'rape-robbery-violence' | 'all-sampled' | 'victims'

/**
 * What was counted. 'wrongly-cancelled': cancelled crimes the reviewers found should not have been, among those they
 * looked at. 'victims-not-informed': victims not told, among those who should have been. 'forces-with-an-error': forces
 * where at least one cancelled crime was found wrong, among all.
 */
export type Measure = 'wrongly-cancelled' | 'victims-not-informed' | 'forces-with-an-error'

/** Both counts; or a percentage, with the "of" where it is known; or no more than that it was above a number. */
export type Figure =
  | { readonly kind: 'counted'; readonly hits: number; readonly of: number }
  | { readonly kind: 'percent'; readonly percent: number; readonly of: number | null }
  | { readonly kind: 'hits-only'; readonly hits: number; readonly moreThan: boolean }

/**
 * How the figure is known. 'seen': as the source prints it. 'worked-out': the source prints the percentage and the
 * "of"; the count is the only whole number that fits.
 */
export type Certainty = 'seen' | 'worked-out'

export interface PublishedFigure {
  readonly report: PublishedReport
  readonly category: PublishedCategory
  readonly measure: Measure
  readonly figure: Figure
  readonly source: Source
  readonly certainty: Certainty
  readonly note: string | null
}

/** The name that stands for all forces together. */
export const wholeCountry = 'England and Wales'

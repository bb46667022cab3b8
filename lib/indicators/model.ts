import type { Day } from '#lib/base/day'
import type { ReportGroup } from '#lib/counting-rules/offences'

export const GROUPS: readonly ReportGroup[] = ['rape', 'other-sexual', 'violence', 'robbery', 'other']

export const GROUP_WORDS: Record<ReportGroup, string> = {
  rape: 'Rape',
  'other-sexual': 'Other sexual offences',
  violence: 'Violence',
  robbery: 'Robbery',
  other: 'Other crimes',
}

/** The days a report covers, the last one included. */
export interface Period {
  readonly id: string
  readonly from: Day
  readonly to: Day
  readonly words: string
}

/** What a figure is: said beside every one, so that nobody has to guess what was counted. */
export interface Definition {
  readonly id: string
  readonly version: number
  readonly question: string
  readonly counted: string
  readonly outOf: string
  readonly leftOut: string
  /** Which way is better for victims; neither where the figure alone does not say. */
  readonly better: 'higher' | 'lower' | 'neither'
  readonly cohort: string
}

/** Hits of so many in one offence group. */
export interface GroupCounts {
  readonly group: ReportGroup
  readonly hits: number
  readonly of: number
}

/** One thing waited for: how many days, and whether it happened or is still waited for. */
export interface Wait {
  readonly days: number
  readonly happened: boolean
}

/** One way in which the RMS and this product differ: how many crimes, and how many of them rapes. */
export interface DifferenceLine {
  readonly question: string
  readonly rape: number | 'not known' | 'hidden'
  readonly all: number | 'not known' | 'hidden'
}

/** All of them, and in words by which extract they are known, or that they are not. */
export interface DifferenceLines {
  readonly asOf: string
  readonly lines: readonly DifferenceLine[]
}

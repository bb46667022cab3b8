import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import type { Prisma } from '#lib/base/prisma/client'
import type { CancellationSource, Category, ReportGroup } from '#lib/base/prisma/enums'

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

/** One thing waited for: how many days, and whether it happened, ended otherwise (withdrawn, no longer needed) or is still waited for. */
export interface Wait {
  readonly days: number
  readonly end: 'happened' | 'otherwise' | 'waiting'
}

/** Crimes that left the count, by offence group and category. */
export interface CancelledCount {
  readonly group: ReportGroup
  readonly category: Category
  readonly source: CancellationSource
  readonly n: number
}

/** What every indicator has, whatever kind of figure it is. */
interface Counted {
  /** Where it stands in the report, from the top. */
  readonly place: number
  readonly definition: Definition
  /** The crimes behind it, in SQL: `crime_id`, `at`, `category` and `what` it counted there. */
  readonly behind: Prisma.Sql
}

/** A share: hits of so many, by offence group. */
export interface ShareIndicator extends Counted {
  readonly kind: 'share'
  readonly count: (tx: Tx, period: Period) => Promise<GroupCounts[]>
}

/** How long is waited for something. */
export interface WaitIndicator extends Counted {
  readonly kind: 'wait'
  readonly waits: (tx: Tx, period: Period) => Promise<Wait[]>
}

/** A table of counts, by offence group and category. */
export interface TableIndicator extends Counted {
  readonly kind: 'table'
  readonly counts: (tx: Tx, period: Period) => Promise<CancelledCount[]>
}

/** A figure of the compliance report, whole: what it asks, how it is counted, and which crimes are behind it. */
export type Indicator = ShareIndicator | WaitIndicator | TableIndicator

/** No more than these are read to estimate a wait. */
export const MOST_WAITS = 20_000

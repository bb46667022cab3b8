import type { Day } from '#lib/base/day'
import type { Prisma } from '#lib/base/prisma/client'
import type { Grouping } from './grouping.ts'

/** The days a report covers, the last one included. */
export interface Period {
  readonly id: string
  readonly from: Day
  readonly to: Day
  readonly words: string
}

/** The instants a period begins at and ends before. */
export interface Bounds {
  readonly begins: Date
  readonly ends: Date
}

/** What a figure is: printed beside every one, so that nobody has to guess what was counted. */
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
  /** For how many days after it was recorded a crime may well become a hit yet: younger ones are marked. */
  readonly maturesInDays?: number
}

/** A crime that was recorded is cancelled within so many days, if it ever is, in nearly every case. */
export const MATURES_IN_DAYS = 90

/** One column of a table of counts. */
export interface Column {
  readonly key: string
  readonly words: string
}

/** A further line of a figure that is neither share nor wait: what it is, and its value in words. */
export interface Line {
  readonly words: string
  readonly value: string
}

/** Hits of so many, of one decision maker, pair or flag, without its name. */
export interface Part {
  readonly part: string
  readonly hits: number
  readonly of: number
}

/** How the months of an indicator are kept, so that a figure need not count what has not changed since. */
export interface KeptMonths {
  /**
   * By what a case is put in its month: of what an extract `brought`, an extract alone adds or changes any, and then everything is
   * counted again. The cases of everything else change with an entry of the log about their crime: the months of that crime are
   * counted directly, until all are counted again.
   */
  readonly by:
    | 'brought'
    | 'recorded'
    | 'changed in the RMS'
    | 'cancelled'
    | 'decided'
    | 'sent'
    | 'to be informed'
    | 'due'
  /** Cases that changed since a place of the log without an entry about their crime, as by a date that passes: SQL for their instants, `at`. */
  readonly changing?: (since: bigint) => Prisma.Sql
  /** Of what an extract brought, where a decision changes whether a case is a hit: SQL for the hits alone, kept by themselves. */
  readonly hitCases?: Prisma.Sql
}

/** What can be counted: cases in SQL, under an id and version of their own. */
export interface Countable {
  readonly kind: 'share' | 'wait' | 'table' | 'parts' | 'sample'
  readonly definition: Pick<Definition, 'id' | 'version'>
  readonly cases: (bounds: Bounds) => Prisma.Sql
  /** The cases carry `offence_group`, `offence_code`, `count_class`, `unit_id` and `area_id` of their own, as they were then. */
  readonly carriesClass?: true
  /** Its months are kept. None of its cases, and no hit, may change by anything that it does not name. */
  readonly keepsMonths?: KeptMonths
}

/**
 * What every indicator has. `cases` is SQL for the cases it counts, one row each: `crime_id` (null where it is of no crime),
 * `at` (the instant that puts it in a period), `category` and `what` (what it counted as, in words), and what its kind needs.
 * The figure, its groups, its months and the crimes behind it are all read from these rows, so none can say otherwise.
 */
interface Counted extends Countable {
  /** Where it stands in the report, from the top. */
  readonly place: number
  readonly definition: Definition
  /** Groupings that mean nothing for it. */
  readonly notBy?: readonly Grouping[]
  /** The groupings that are what it asks about: shown whatever grouping the report has. */
  readonly alwaysBy?: readonly Grouping[]
  /** The permission it takes to see it, beside the one to follow the report. */
  readonly needs?: 'audit.see-results'
}

/** A share: `hit` says which cases are hits. */
export interface ShareIndicator extends Counted {
  readonly kind: 'share'
  /** Which cases are listed behind it: all, unless one sort alone is worth looking at. */
  readonly lists?: 'hits' | 'misses' | 'none'
}

/**
 * How long is waited, from `at` to `until`: `ended` is happened, otherwise (withdrawn, no longer needed) or waiting, where `until` is
 * null. Who still waits is followed up to the last full hour.
 */
export interface WaitIndicator extends Counted {
  readonly kind: 'wait'
}

/** Counts in columns: `col` is the key of one of them. */
export interface TableIndicator extends Counted {
  readonly kind: 'table'
  /** What is counted, after a number: 'crimes transferred or cancelled'. */
  readonly unit: string
  readonly columns: readonly Column[]
  /** Counted beside the table and in no total of it. */
  readonly apart?: Column
}

/** What is reckoned from how many cases and hits each `part` has (`hit`): which part is which is not shown. */
export interface PartsIndicator extends Counted {
  readonly kind: 'parts'
  readonly reckon: (parts: readonly Part[]) => readonly Line[]
}

/**
 * What drawn audits found: the cases are what their frames hold, each with its `stratum_id`, its `cluster_id` (linked crimes are one), its `finding` (null where it was not
 * drawn), `is_read`, `is_read_once` (found right by one reading alone), what second readings by chance made of its frame
 * (`again_of`, `again_overturned`) and `tolerance` in tenths of a point.
 */
export interface SampleIndicator extends Counted {
  readonly kind: 'sample'
  readonly finding: 'wrong' | 'cannot tell'
  readonly hasTolerance: boolean
}

/** A figure of the compliance report, whole: what it asks, and which cases it counts. */
export type Indicator = ShareIndicator | WaitIndicator | TableIndicator | PartsIndicator | SampleIndicator

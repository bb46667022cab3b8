import type { Estimate } from '#lib/statistics/estimates/stratified'
import type { FullCount, None, Sample } from '#lib/statistics/proportions/proportion'
import type { Grouping } from '../kinds/grouping.ts'
import type { Column, Definition, Line } from '../kinds/indicator.ts'

/** A row of a figure: all together, or a group by its key and name. */
interface Row {
  /** 'all', or the key of the group. */
  readonly key: string
  readonly name: string
}

/** What every figure has: the groups come in the order of their list, never by value, and `all` comes first. */
interface Shown {
  readonly definition: Definition
  /** By what its rows are grouped; 'all' where the grouping chosen means nothing for it. */
  readonly grouping: Grouping
}

/** A share of one group: every case of the period was counted, so it has no interval. */
export interface ShareRow extends Row {
  readonly shown: FullCount | None
}

export interface ShareFigure extends Shown {
  readonly kind: 'share'
  readonly lists: 'all' | 'hits' | 'misses' | 'none'
  readonly rows: readonly ShareRow[]
}

export interface WaitRow extends Row {
  /** The days by which it had happened to half of all; null where it has not. */
  readonly half: number | null
  /** The days by which it had happened to nine in ten of all. */
  readonly nineInTen: number | null
  readonly waited: number
  readonly stillWaiting: number
  /** Withdrawn, or no longer needed: what can no longer happen. */
  readonly endedOtherwise: number
}

export interface WaitFigure extends Shown {
  readonly kind: 'wait'
  readonly rows: readonly WaitRow[]
}

export interface TableRow extends Row {
  /** In the order of the columns. */
  readonly counts: readonly number[]
  readonly all: number
}

export interface TableFigure extends Shown {
  readonly kind: 'table'
  /** What is counted, after a number. */
  readonly unit: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly total: Omit<TableRow, 'key' | 'name'>
  /** What is counted beside the table and in no total of it. */
  readonly apart: { readonly words: string; readonly count: number } | undefined
}

export interface PartsRow extends Row {
  readonly lines: readonly Line[]
}

export interface PartsFigure extends Shown {
  readonly kind: 'parts'
  readonly rows: readonly PartsRow[]
}

/** A share that audits found: a full count where all were read, else an estimate with its interval. */
export type Audited = Estimate | FullCount | None | Sample

export interface SampleRow extends Row {
  /** How many the audits hold of the group, how many were read, and of how many it could not be decided. */
  readonly held: number
  readonly read: number
  readonly hits: number
  readonly cannotTell: number
  /** With all that could not be decided taken as right, and as wrong; null where too few were read to say anything. */
  readonly asRight: Audited | null
  readonly asWrong: Audited | null
  /** Against the tolerance the audit declared; null where it declared none, or several. */
  readonly verdict: string | null
}

export interface SampleFigure extends Shown {
  readonly kind: 'sample'
  readonly rows: readonly SampleRow[]
}

/** One figure of the report, as it is shown. */
export type Figure = ShareFigure | WaitFigure | TableFigure | PartsFigure | SampleFigure

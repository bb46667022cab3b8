import type { ReadTwice } from '#lib/statistics/estimates/read-twice'
import type { Part } from './indicator.ts'

/** A group as it is shown. */
export interface Group {
  readonly key: string
  readonly name: string
}

/** The key of a group; null where a case has none, as a change in the RMS has no category. */
interface OfGroup {
  readonly key: string | null
}

/** Of each part of a group so many cases, and so many hits among them. */
export interface CountedGroup extends OfGroup {
  readonly counts: readonly (readonly [part: string, cases: number, hits: number])[]
}

export interface GroupCounts extends OfGroup {
  readonly hits: number
  readonly of: number
}

/** Waits of one group: [whole hours, how many happened then, ended otherwise, are still waiting], the shortest first. */
export interface GroupWaits extends OfGroup {
  readonly ends: readonly (readonly [hours: number, happened: number, otherwise: number, waiting: number])[]
}

export interface GroupColumns extends OfGroup {
  readonly col: string
  readonly n: number
}

export interface GroupParts extends OfGroup {
  readonly parts: readonly Part[]
}

/** A stratum of a frame, as far as it is of one group. */
export interface StratumPart {
  readonly size: number
  readonly right: number
  readonly wrong: number
  readonly cannotTell: number
  /** Of those found right, so many by one reading alone. */
  readonly readOnce: number
  /** Of what a first reader of its frame found right and chance had read again: how many, and how many came out wrong. */
  readonly again: ReadTwice
  /** What was found in linked crimes of which more than one was read. */
  readonly linked: readonly { readonly wrong: number; readonly cannotTell: number; readonly of: number }[]
  /** The tolerance that its audit declared, in tenths of a point. */
  readonly tolerance: number
}

export interface GroupStrata extends OfGroup {
  readonly strata: readonly StratumPart[]
}

/** The key of cases that have no group of a grouping. */
export const NO_GROUP = 'none'

/** The key under which a group is listed. */
export const keyOfGroup = (key: string | null): string => key ?? NO_GROUP

import type { Breakdown, Part } from '#lib/statistics/disclosure/publications/cells/tables'
import { GROUP_WORDS } from '#lib/indicators/kinds/group-words'
import type { Measure } from './basis.ts'

/** A table before it is counted: of what, broken down by what, the rows first. */
export interface TableSpec {
  readonly id: string
  readonly measure: Measure
  readonly title: string
  readonly by: readonly TableBreakdown[]
  /** The months it is about; all of its publication where none are named. */
  readonly months?: readonly string[]
}

/** A breakdown whose parts are printed in the order of `printed`; in their own order they are hidden two and two. */
export interface TableBreakdown extends Breakdown {
  readonly words: string
  readonly printed: readonly string[]
}

const part = (name: string, ...members: string[]): Part => ({ name, members: members.length > 0 ? members : [name] })

/** The rare ones first: the first three are hidden together, and so are the two frequent ones. */
export const BY_GROUP: TableBreakdown = {
  dimension: 'group',
  words: 'Offence group',
  parts: ['rape', 'robbery', 'other_sexual', 'violence', 'other'].map((name) => part(name)),
  printed: ['rape', 'other_sexual', 'violence', 'robbery', 'other'],
}

/** For few crimes: all sexual offences together, and all others. */
export const BY_SEXUAL: TableBreakdown = {
  dimension: 'group',
  words: 'Offence group',
  parts: [part('sexual', 'rape', 'other_sexual'), part('not sexual', 'robbery', 'violence', 'other')],
  printed: ['sexual', 'not sexual'],
}

/** The rare ones first, as above. */
export const BY_CATEGORY: TableBreakdown = {
  dimension: 'category',
  words: 'Category',
  parts: ['C3', 'C4', 'C1', 'C2', 'C5'].map((name) => part(name)),
  printed: ['C1', 'C2', 'C3', 'C4', 'C5'],
}

/** Two ways in which a case comes out, as they are printed. */
export const outcomes = (hit: string, miss: string): TableBreakdown => ({
  dimension: 'outcome',
  words: 'Outcome',
  parts: [part(hit, 'hit'), part(miss, 'miss')],
  printed: [hit, miss],
})

/** What a part of a breakdown is called in print. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  ...GROUP_WORDS,
  sexual: 'Rape and other sexual offences',
  'not sexual': 'All other offences',
}

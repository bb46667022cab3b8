import { FEWEST_VALUES } from '#lib/statistics/disclosure/publications/cells/model'
import type { Measure } from './basis.ts'
import { BY_CATEGORY, BY_GROUP, BY_SEXUAL, outcomes, type TableBreakdown, type TableSpec } from './specs.ts'

/** How fine the tables of a measure are, and from how many cases on. */
export interface Level {
  readonly fewest: number
  readonly tables: readonly TableSpec[]
}

/** Measures whose tables are protected; what audits found is published as it is, or not at all. */
export type ProtectedMeasure = Exclude<Measure, 'audited'>

type Titled = readonly [id: string, title: string, by: readonly TableBreakdown[]]

const levelsOf = (measure: ProtectedMeasure, levels: readonly (readonly [number, readonly Titled[]])[]): Level[] =>
  levels.map(([fewest, tables]) => ({
    fewest,
    tables: tables.map(([id, title, by]) => ({ id, measure, title, by })),
  }))

const CANCELLED = 'Crimes transferred (C1) or cancelled (C2 to C5)'
const REINSTATED: Titled = [
  'reinstated',
  'Of them, reinstated since',
  [outcomes('Reinstated', 'Still transferred or cancelled')],
]
const BY_CATEGORY_ALONE: Titled = ['cancelled-by-category', `${CANCELLED}, by category`, [BY_CATEGORY]]
const INFORMED = 'Victims who should have been informed first'
const BY_INFORMED = outcomes('Informed', 'Not informed')
const RECORDED = 'Crimes recorded'
const BY_CANCELLED = outcomes('Cancelled since (C2 to C5)', 'Not cancelled')

/**
 * How fine each table of a report is, the finest first. The level is chosen by the number of all cases alone, which is published
 * with it: how the counts lie among the rows chooses nothing. Fewer than five cases have no table, none at all neither: if 0 were
 * told, a table that is missing would tell of 1 to 4.
 */
export const LEVELS: Readonly<Record<ProtectedMeasure, readonly Level[]>> = {
  cancelled: levelsOf('cancelled', [
    [250, [['cancelled', CANCELLED, [BY_GROUP, BY_CATEGORY]], REINSTATED]],
    [25, [['cancelled-by-group', `${CANCELLED}, by offence group`, [BY_GROUP]], BY_CATEGORY_ALONE, REINSTATED]],
    [12, [['cancelled-by-group', `${CANCELLED}, by offence group`, [BY_SEXUAL]]]],
    [FEWEST_VALUES, [['cancelled-in-all', CANCELLED, []]]],
  ]),
  informed: levelsOf('informed', [
    [150, [['informed', INFORMED, [BY_GROUP, BY_INFORMED]]]],
    [25, [['informed', INFORMED, [BY_SEXUAL, BY_INFORMED]]]],
    [FEWEST_VALUES, [['informed-in-all', INFORMED, [BY_INFORMED]]]],
    [FEWEST_VALUES, [['due-in-all', INFORMED, []]]],
  ]),
  decided: levelsOf('decided', [
    [FEWEST_VALUES, [['decided', 'Requests decided', [outcomes('Refused', 'Authorised')]]]],
    [FEWEST_VALUES, [['decided-in-all', 'Requests decided', []]]],
  ]),
  recorded: levelsOf('recorded', [
    [2000, [['recorded', RECORDED, [BY_GROUP, BY_CANCELLED]]]],
    [500, [['recorded', RECORDED, [BY_SEXUAL, BY_CANCELLED]]]],
    [FEWEST_VALUES, [['recorded-in-all', RECORDED, [BY_CANCELLED]]]],
  ]),
}

/** The tables of one quarter of an extract, likewise. `words`: the quarter's months. */
export const extractLevels = (quarter: string, words: string, months: readonly string[]): readonly Level[] =>
  levelsOf('cancelled', [
    [250, [[quarter, `${CANCELLED}, ${words}`, [BY_GROUP, BY_CATEGORY]]]],
    [
      25,
      [
        [`${quarter}-by-group`, `${CANCELLED}, ${words}, by offence group`, [BY_GROUP]],
        [`${quarter}-by-category`, `${CANCELLED}, ${words}, by category`, [BY_CATEGORY]],
      ],
    ],
    [12, [[`${quarter}-by-group`, `${CANCELLED}, ${words}, by offence group`, [BY_SEXUAL]]]],
    [FEWEST_VALUES, [[`${quarter}-in-all`, `${CANCELLED}, ${words}`, []]]],
  ]).map(({ fewest, tables }) => ({ fewest, tables: tables.map((table) => ({ ...table, months })) }))

import type { Draft } from '#lib/statistics/disclosure/publications/cells/model'
import { tableCells, type Part, type Table } from '#lib/statistics/disclosure/publications/cells/tables'
import type { Basis, BasisCount } from './basis.ts'
import type { TableBreakdown, TableSpec } from './specs.ts'

/** Every member of each dimension: a table that is not broken down by one takes all of it in. */
const OF_BASIS = {
  group: ({ group }: BasisCount): string => group,
  category: ({ category }: BasisCount): string => category ?? 'none',
  outcome: ({ outcome }: BasisCount): string => outcome,
  month: ({ month }: BasisCount): string => month,
} as const

/** Names a draft and the state of the data it was counted from. */
export interface Named {
  readonly name: string
  readonly vintage: string
}

/** The tables of a publication, counted from a basis over some months of it, before anything is hidden. */
export const draftOf = (
  { name, vintage }: Named,
  specs: readonly TableSpec[],
  { counts }: Pick<Basis, 'counts'>,
  months: readonly string[],
): Draft => {
  const tables = specs.map((spec) => tableCells(tableOf(spec, counts, spec.months ?? months)))
  return { name, vintage, cells: tables.flatMap(({ cells }) => cells), sums: tables.flatMap(({ sums }) => sums) }
}

const tableOf = ({ id, measure, by }: TableSpec, counts: readonly BasisCount[], months: readonly string[]): Table => {
  const own = counts.filter((one) => one.measure === measure && months.includes(one.month))
  return {
    name: id,
    region: { measure: [measure], month: months },
    by,
    counts: combinations(by).map((parts) =>
      own.reduce((all, one) => all + (parts.every((part, at) => isIn(one, by[at], part)) ? one.n : 0), 0),
    ),
  }
}

const isIn = (one: BasisCount, breakdown: TableBreakdown | undefined, part: Part): boolean => {
  const dimension = Object.keys(OF_BASIS).find((known) => known === breakdown?.dimension)
  if (dimension === undefined) throw new RangeError('A table is broken down by what its basis does not hold')
  return part.members.includes(OF_BASIS[dimension as keyof typeof OF_BASIS](one))
}

const combinations = (by: readonly TableBreakdown[]): Part[][] =>
  by.reduce<Part[][]>((before, { parts }) => before.flatMap((one) => parts.map((part) => [...one, part])), [[]])

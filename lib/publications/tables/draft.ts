import type { Draft } from '#lib/statistics/disclosure/publications/cells/model'
import { tableCells, type Part, type Table } from '#lib/statistics/disclosure/publications/cells/tables'
import { type Basis, countIn } from './basis.ts'
import type { TableBreakdown, TableSpec } from './specs.ts'

/** Names a draft and the state of the data it was counted from. */
export interface Named {
  readonly name: string
  readonly vintage: string
}

/** The tables of a publication, counted from a basis over some months of it, before anything is hidden. */
export const draftOf = (
  { name, vintage }: Named,
  specs: readonly TableSpec[],
  basis: Pick<Basis, 'counts'>,
  months: readonly string[],
): Draft => {
  const tables = specs.map((spec) => tableCells(tableOf(spec, basis, months)))
  return { name, vintage, cells: tables.flatMap(({ cells }) => cells), sums: tables.flatMap(({ sums }) => sums) }
}

const tableOf = (
  { id, measure, by, months }: TableSpec,
  basis: Pick<Basis, 'counts'>,
  ofAll: readonly string[],
): Table => {
  const region = { measure: [measure], month: months ?? ofAll }
  const regionOf = (parts: readonly Part[]) =>
    parts.map(({ members }, at) => [by[at]?.dimension ?? '', members] as const)
  return {
    name: id,
    region,
    by,
    counts: combinations(by).map((parts) => countIn({ ...region, ...Object.fromEntries(regionOf(parts)) }, basis)),
  }
}

const combinations = (by: readonly TableBreakdown[]): Part[][] =>
  by.reduce<Part[][]>((before, { parts }) => before.flatMap((one) => parts.map((part) => [...one, part])), [[]])

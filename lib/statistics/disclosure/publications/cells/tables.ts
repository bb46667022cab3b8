import type { Cell, Region, Sum } from './model.ts'

/** A part of a breakdown: a category, an offence group, a quarter, the hits. */
export interface Part {
  readonly name: string
  readonly members: readonly string[]
}

/** A dimension a table is broken down by. Parts that follow each other should be about equally rare: two and two are hidden. */
export interface Breakdown {
  readonly dimension: string
  readonly parts: readonly Part[]
}

export interface Table {
  readonly name: string
  readonly region: Region
  readonly by: readonly Breakdown[]
  /** One count for each combination of parts, the last dimension running fastest. */
  readonly counts: readonly number[]
}

interface Choice {
  readonly part: Part | 'all'
  readonly pair: string
  readonly places: readonly number[]
}

/** The cells of a table with all its totals, in blocks of two parts of each dimension; an odd part joins the first two. */
export const tableCells = (table: Table): { cells: readonly Cell[]; sums: readonly Sum[] } => {
  const size = table.by.reduce((all, { parts }) => all * parts.length, 1)
  if (size !== table.counts.length) throw new RangeError('A table needs one count for each combination of its parts')
  if (table.counts.some((count) => !Number.isSafeInteger(count) || count < 0))
    throw new RangeError('Counts must be whole numbers, 0 or more')
  const combinations = product(table.by.map(choicesOf))
  return {
    cells: combinations.map((choices) => cellOf(table, choices)),
    sums: combinations.flatMap((choices) => sumsOf(table, choices)),
  }
}

const choicesOf = ({ parts }: Breakdown): Choice[] => [
  ...parts.map((part, at) => ({ part, pair: String(pairOf(at, parts.length)), places: [at] })),
  { part: 'all', pair: 'all', places: parts.map((_, at) => at) },
]

const pairOf = (at: number, length: number): number => Math.max(0, Math.floor((at - (length % 2)) / 2))

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((before) => list.map((next) => [...before, next])), [[]])

const cellOf = (table: Table, choices: readonly Choice[]): Cell => ({
  table: table.name,
  name: nameOf(table, choices),
  region: choices.reduce<Region>((region, { part }, at) => {
    const dimension = table.by[at]?.dimension ?? ''
    const members = part === 'all' ? (table.by[at]?.parts ?? []).flatMap((one) => one.members) : part.members
    return { ...region, [dimension]: members }
  }, table.region),
  count: countOf(table, choices),
  block: [table.name, ...choices.map(({ pair }) => pair)].join(' / '),
})

const nameOf = (table: Table, choices: readonly Choice[]): string =>
  [table.name, ...choices.map(({ part }) => (part === 'all' ? 'all' : part.name))].join(' / ')

const countOf = (table: Table, choices: readonly Choice[]): number =>
  product(choices.map(({ places }) => places)).reduce((all, places) => {
    const at = places.reduce((before, place, dimension) => before * (table.by[dimension]?.parts.length ?? 1) + place, 0)
    return all + (table.counts[at] ?? 0)
  }, 0)

const sumsOf = (table: Table, choices: readonly Choice[]): Sum[] =>
  choices.flatMap(({ part }, at) => {
    if (part !== 'all') return []
    const parts = (table.by[at]?.parts ?? []).map((one) =>
      nameOf(
        table,
        choices.map((choice, other) => (other === at ? { ...choice, part: one } : choice)),
      ),
    )
    return [{ whole: nameOf(table, choices), parts }]
  })

import { regionKey, type Cell, type Draft, type Published } from './model.ts'
import { mergePieces, overlapping, partition } from './regions.ts'

/** A cell among all publications that bear on each other. */
export interface Entry {
  readonly publication: number
  readonly cell: Cell
  readonly key: string
  /** What it is made of. */
  readonly pieces: readonly number[]
}

/** Publications that bear on one draft, which is the last of them, with the cells of theirs that do. */
export interface Scene {
  readonly publications: readonly (Draft | Published)[]
  readonly entries: readonly Entry[]
}

/** Gathers what bears on the last of some publications: every table that overlaps its own, directly or through others. */
export const sceneOf = (publications: readonly (Draft | Published)[]): Scene => {
  const last = publications.length - 1
  const tables = publications.flatMap(({ cells }, publication) =>
    [...Map.groupBy(cells, ({ table }) => table).values()].map((own) => ({ publication, cells: own })),
  )
  const numbers = overlapping(tables.map(({ cells }) => cells.map(({ region }) => region)))
  const concerned = new Set(numbers.filter((_, at) => tables[at]?.publication === last))
  const entries = [...new Set(concerned)].reduce<Entry[]>((before, number) => {
    const cells = tables.flatMap(({ publication, cells: own }, at) =>
      numbers[at] === number ? own.map((cell) => ({ publication, cell })) : [],
    )
    const offset = before.reduce((most, { pieces }) => pieces.reduce((all, piece) => Math.max(all, piece + 1), most), 0)
    const pieces = partition(cells.map(({ cell }) => cell.region))
    return [
      ...before,
      ...cells.map(({ publication, cell }, at) => ({
        publication,
        cell,
        key: regionKey(cell.region),
        pieces: (pieces[at] ?? []).map((piece) => piece + offset),
      })),
    ]
  }, [])
  return { publications, entries }
}

/** The unknowns of each entry if nothing was ever revised. */
export const unrevised = ({ entries }: Scene): readonly (readonly number[])[] =>
  mergePieces(entries.map(({ pieces }) => pieces))

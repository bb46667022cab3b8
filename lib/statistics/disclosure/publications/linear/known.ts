import { eliminate, signed, type Row } from './elimination.ts'

/** A whole number that depends on free unknowns: a constant and, for each, so many times its value. */
export interface Affine {
  readonly constant: number
  readonly terms: ReadonlyMap<number, number>
}

/** What readers can work out of shown counts by adding and subtracting, and from 0 that it is made of nothing. */
export interface Known {
  /** Each unknown by those left free. */
  readonly unknowns: ReadonlyMap<number, Affine>
}

/** A count that readers see, with the unknowns that it is the sum of. */
export interface ShownSum {
  readonly unknowns: readonly number[]
  readonly count: number
}

const VALUE = -1

/** Works out what shown counts say about unknowns, or null if they contradict each other. */
export const workOut = (shown: readonly ShownSum[], all: readonly (readonly number[])[]): Known | null => {
  const empty = new Set(shown.flatMap(({ unknowns, count }) => (count === 0 ? unknowns : [])))
  const rows = shown.map(({ unknowns, count }): Row => {
    const row: Row = new Map(unknowns.filter((unknown) => !empty.has(unknown)).map((unknown) => [unknown, 1]))
    return count === 0 ? row : row.set(VALUE, count)
  })
  const { pivots, isContradiction } = eliminate(rows)
  if (isContradiction) return null
  const unknowns = new Map<number, Affine>()
  for (const unknown of new Set(all.flat())) {
    const row = pivots.get(unknown)
    unknowns.set(unknown, empty.has(unknown) ? NOTHING : row === undefined ? itself(unknown) : solved(row, unknown))
  }
  return { unknowns }
}

const NOTHING: Affine = { constant: 0, terms: new Map() }

const itself = (unknown: number): Affine => ({ constant: 0, terms: new Map([[unknown, 1]]) })

const solved = (row: Row, pivot: number): Affine => ({
  constant: signed(row.get(VALUE) ?? 0),
  terms: new Map(
    [...row].flatMap(([column, coefficient]) =>
      column === VALUE || column === pivot ? [] : [[column, -signed(coefficient)] as const],
    ),
  ),
})

/** The sum of some unknowns. */
export const sumOf = ({ unknowns }: Known, parts: readonly number[]): Affine => {
  let constant = 0
  const terms = new Map<number, number>()
  for (const part of parts) {
    const own = unknowns.get(part)
    constant += own?.constant ?? 0
    for (const [free, coefficient] of own?.terms ?? []) {
      const together = (terms.get(free) ?? 0) + coefficient
      if (together === 0) terms.delete(free)
      else terms.set(free, together)
    }
  }
  return { constant, terms }
}

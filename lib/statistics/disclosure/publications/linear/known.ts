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

/** A count of nothing. */
export const NOTHING: Affine = { constant: 0, terms: new Map() }

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
  const sum = { constant: 0, terms: new Map<number, number>() }
  for (const part of parts) add(sum, unknowns.get(part) ?? NOTHING, 1)
  return sum
}

/** What is left of a whole without a part. */
export const difference = (whole: Affine, part: Affine): Affine => {
  const left = { constant: whole.constant, terms: new Map(whole.terms) }
  add(left, part, -1)
  return left
}

const add = (to: { constant: number; readonly terms: Map<number, number> }, more: Affine, times: 1 | -1): void => {
  to.constant += times * more.constant
  for (const [free, coefficient] of more.terms) {
    const together = (to.terms.get(free) ?? 0) + times * coefficient
    if (together === 0) to.terms.delete(free)
    else to.terms.set(free, together)
  }
}

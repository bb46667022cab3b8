/** A sparse row of whole numbers modulo a prime: column to coefficient. */
export type Row = Map<number, number>

/** Small enough that a product of two coefficients is exact. */
const PRIME = 67_108_859

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME

/** The whole number nearest to 0 that a coefficient can stand for. */
export const signed = (coefficient: number): number => (coefficient > PRIME / 2 ? coefficient - PRIME : coefficient)

const inverse = (value: number): number => {
  let [a, b, x, y] = [modulo(value), PRIME, 1, 0]
  while (a > 1) {
    const quotient = Math.floor(a / b)
    ;[a, b] = [b, a % b]
    ;[x, y] = [y, x - quotient * y]
  }
  return modulo(x)
}

const subtract = (row: Row, times: number, other: Row): void => {
  for (const [column, coefficient] of other) {
    const value = modulo((row.get(column) ?? 0) - times * coefficient)
    if (value === 0) row.delete(column)
    else row.set(column, value)
  }
}

/** Rows in reduced echelon form: each pivot column stands in its own row only, with coefficient 1. */
export interface Echelon {
  readonly pivots: ReadonlyMap<number, Row>
  /** A row came to nothing but what it carried along. */
  readonly isContradiction: boolean
}

/**
 * Gauss-Jordan elimination of sparse rows. Columns below 0 are carried along and never become pivots: a value, or which rows
 * were used. Modulo a prime, so that nothing is lost to rounding; what rests on it is checked again in whole numbers.
 */
export const eliminate = (rows: readonly Row[]): Echelon => {
  const pivots = new Map<number, Row>()
  const places = new Map<number, Set<number>>()
  let isContradiction = false
  const note = (pivot: number, row: Row) => {
    for (const column of row.keys()) if (column >= 0) places.set(column, (places.get(column) ?? new Set()).add(pivot))
  }
  for (const given of [...rows].sort((a, b) => a.size - b.size)) {
    const row = new Map(given)
    reduce(row, pivots)
    const pivot = [...row.keys()].find((column) => column >= 0)
    if (pivot === undefined) {
      isContradiction ||= row.size > 0
      continue
    }
    const scale = inverse(row.get(pivot) ?? 1)
    for (const [column, coefficient] of row) row.set(column, modulo(coefficient * scale))
    for (const other of places.get(pivot) ?? []) {
      const before = pivots.get(other)
      const times = before?.get(pivot) ?? 0
      if (before === undefined || times === 0) continue
      subtract(before, times, row)
      note(other, row)
    }
    pivots.set(pivot, row)
    note(pivot, row)
  }
  return { pivots, isContradiction }
}

/** Takes out of a row all that the echelon form accounts for. */
export const reduce = (row: Row, pivots: ReadonlyMap<number, Row>): Row => {
  for (const column of [...row.keys()]) {
    const pivot = column >= 0 ? pivots.get(column) : undefined
    const times = row.get(column)
    if (pivot !== undefined && times !== undefined) subtract(row, times, pivot)
  }
  return row
}

import { type Day, isDay } from '#lib/base/day'
import type { ColumnName } from './columns.ts'

/** What is wrong with a file: where, what it says there, and why that cannot be used. `line` counts from 1. */
export interface FileFault {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly reason: string
}

/** One row of a file: its cells by column, and what is wrong with them. */
export class Cells {
  readonly line: number
  readonly faults: FileFault[] = []
  readonly #values: ReadonlyMap<string, string>

  constructor(line: number, values: ReadonlyMap<string, string>) {
    this.line = line
    this.#values = values
  }

  value(column: ColumnName): string {
    return this.#values.get(column) ?? ''
  }

  blame(column: ColumnName, reason: string): void {
    this.faults.push({ line: this.line, column, value: this.value(column), reason })
  }

  /** Words up to so many characters; null where there are none. */
  text(column: ColumnName, atMost = 500): string | null {
    const value = this.value(column)
    if (value.length > atMost) this.blame(column, `must be ${String(atMost)} characters or fewer`)
    if (/^[=+\-@\t]/.test(value)) this.blame(column, 'must not begin with =, +, - or @: a spreadsheet would compute it')
    return value === '' ? null : value
  }

  /** Words that must be there. */
  needed(column: ColumnName, atMost?: number): string {
    const value = this.text(column, atMost)
    if (value === null) this.blame(column, 'is missing')
    return value ?? ''
  }

  /** A day up to the last one that makes sense; null where there is none. */
  day(column: ColumnName, last: Day): Day | null {
    const value = this.value(column)
    if (value === '') return null
    if (!isDay(value)) this.blame(column, 'must be a real day, as 2026-11-16')
    else if (value > last) this.blame(column, 'must be today or before')
    else return value
    return null
  }

  /** A whole number, or with `pattern` what else may be written; null where there is none. */
  number(column: ColumnName, { pattern, words }: { pattern: RegExp; words: string }): number | null {
    const value = this.value(column)
    if (value === '') return null
    const [, digits] = pattern.exec(value) ?? []
    if (digits === undefined) this.blame(column, words)
    return digits === undefined ? null : Number(digits)
  }

  /** One of a closed list; undefined, and at fault, where it is none of them. */
  oneOf<T extends string>(column: ColumnName, list: readonly T[]): T | undefined {
    const value = this.value(column)
    const found = list.find((word) => word === value)
    if (found === undefined) this.blame(column, `must be one of: ${list.join(', ')}`)
    return found
  }
}

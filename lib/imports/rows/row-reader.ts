import { isDay } from '#lib/base/day'
import type { Row } from './column.ts'
import { COLUMNS, type FileName } from './columns.ts'
import { identityOf } from './identity.ts'
import { markIn } from './marks.ts'
import { isNoDay } from './warehouse-days.ts'

/** What is wrong with one field, or with a whole row. */
export interface Fault {
  readonly column: string
  readonly value: string
  readonly reason: string
}

export const WHOLE_ROW = '(whole row)'

const LONGEST_FIELD = 500
const LONGEST_ACCOUNT = 20_000
const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/
const KEY = /^[A-Z]{1,3}\d{1,12}$/
const OLDEST = '1900'
// Of the RMS and ours: what it writes may be some minutes ahead of us.
const CLOCKS_APART_MS = 300_000
const DAY_COLUMNS: ReadonlySet<string> = new Set([
  'recorded_at',
  'reported_at',
  'rms_changed_at',
  'rms_victims_told_at',
  'from_at',
  'from',
  'to',
  'happened_from',
  'happened_to',
  'charged_on',
  'bail_on',
  'outcome_at',
])

// Worked out once for the heading of a file: millions of rows are read by it.
const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function placesOf(columns: readonly string[]): ReadonlyMap<string, number> {
  let places = known.get(columns)
  if (places === undefined) {
    places = new Map(columns.map((column, index) => [column, index]))
    known.set(columns, places)
  }
  return places
}

// The same few hundred days stand in a million rows.
const knownDays = new Map<string, boolean>()

function isKnownDay(text: string): boolean {
  let known = knownDays.get(text)
  if (known === undefined) {
    known = isDay(text)
    if (knownDays.size < 100_000) knownDays.set(text, known)
  }
  return known
}

/** Reads the fields of one row by their columns, and notes what is wrong with each. */
export class RowReader implements Row {
  readonly faults: Fault[] = []
  readonly now: number
  readonly #fields: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  // What was read once is not worked out again where columns are compared.
  #instants: Map<string, number> | undefined

  /** `now` in milliseconds: nothing in an extract can lie after it. `columns` are those the file has. */
  constructor(file: FileName, fields: readonly string[], now: number, columns: readonly string[] = COLUMNS[file]) {
    this.#fields = fields
    this.#places = placesOf(columns)
    this.now = now
  }

  /** The field as it stands; empty where it holds what warehouses write for a day they do not have. */
  value(column: string): string {
    const value = this.#fields[this.#places.get(column) ?? -1] ?? ''
    return isNoDay(value.slice(0, 10)) && DAY_COLUMNS.has(column) ? '' : value
  }

  /** Notes every field with a control or direction mark: no column may hold one. */
  blameMarks(): void {
    for (const column of this.#places.keys()) {
      const mark = markIn(this.value(column))
      if (mark !== undefined) this.blame(column, `holds a control or direction mark (${mark})`)
    }
  }

  /** The reference of a crime: blanks around it and small letters make no other crime. */
  reference(column: string): string | null {
    const identity = identityOf(this.value(column))
    if (identity.length > LONGEST_FIELD) this.blame(column, `is longer than ${String(LONGEST_FIELD)} letters`)
    return identity === '' ? null : identity
  }

  /** Notes what is wrong with a field; of several faults the first counts. */
  blame(column: string, reason: string): void {
    if (this.faults.some((fault) => fault.column === column)) return
    this.faults.push({ column, value: this.value(column).slice(0, 200), reason })
  }

  /** Any text; null where the field is empty. */
  text(column: string): string | null {
    const value = this.value(column)
    if (value.length > LONGEST_FIELD) this.blame(column, `is longer than ${String(LONGEST_FIELD)} letters`)
    else if (value !== value.trim()) this.blame(column, 'has a space before or after it')
    return value === '' ? null : value
  }

  /** Words as somebody wrote them: blanks around them are no fault. Null where there are none. */
  account(column: string): string | null {
    const value = this.value(column).trim()
    if (value.length > LONGEST_ACCOUNT) this.blame(column, `is longer than ${String(LONGEST_ACCOUNT)} letters`)
    return value === '' ? null : value
  }

  /** Any text that must be there. */
  needed(column: string): string {
    const value = this.text(column)
    if (value === null) this.blame(column, 'is missing')
    return value ?? ''
  }

  oneOf(column: string, allowed: ReadonlySet<string>): string {
    const value = this.value(column)
    if (value === '') this.blame(column, 'is missing')
    else if (!allowed.has(value)) this.blame(column, `is not one of: ${[...allowed].join(', ')}`)
    return value
  }

  /** A key as the RMS gives them; null where the field is empty. */
  key(column: string): string | null {
    const value = this.value(column)
    if (value !== '' && !KEY.test(value)) this.blame(column, 'is not a key, such as S1042 or P000123')
    return value === '' ? null : value
  }

  /** An instant in milliseconds; undefined where the field is empty or wrong. */
  instant(column: string): number | undefined {
    const value = this.value(column)
    if (value === '') return undefined
    const known = this.#instants?.get(column)
    if (known !== undefined) return known
    const day = INSTANT.exec(value)?.[1]
    if (day === undefined || !isKnownDay(day)) {
      this.blame(column, 'is not a day and time with its zone, such as 2026-11-16T09:05:00Z')
      return undefined
    }
    const instant = Date.parse(value)
    this.#instants ??= new Map()
    this.#instants.set(column, instant)
    if (instant > this.now + CLOCKS_APART_MS) this.blame(column, 'is later than now')
    else if (day < OLDEST) this.blame(column, `is before ${OLDEST}`)
    return instant
  }

  /** A day; null where the field is empty or wrong. */
  day(column: string): string | null {
    const value = this.value(column)
    if (value === '') return null
    if (isKnownDay(value) && value >= OLDEST) return value
    this.blame(column, 'is not a day, such as 2026-11-16')
    return null
  }

  /** Notes an instant or day that comes before one it cannot come before. */
  inOrder(column: string, earlier: string, first: number | string | null | undefined, then: typeof first): void {
    if (first == null || then == null || then >= first) return
    this.blame(column, `is earlier than ${earlier}`)
  }
}

/** A value of a staged row; null where there is none. */
export type Staged = string | null

/** A row as its columns read it: its fields by their names, and what is wrong with them. */
export interface Row {
  /** In milliseconds: nothing in an extract can lie after it. */
  readonly now: number
  value(column: string): string
  blame(column: string, reason: string): void
  text(column: string): string | null
  needed(column: string): string
  reference(column: string): string | null
  oneOf(column: string, allowed: ReadonlySet<string>): string
  key(column: string): string | null
  /** Words as somebody wrote them, of any length an extract may have; null where there are none. */
  account(column: string): string | null
  instant(column: string): number | undefined
  day(column: string): string | null
}

/** Where a column’s value is kept once it is merged, and how a staged row becomes it. */
export interface Kept {
  /** The column of the table; that of the staged row where it is left out. */
  readonly as?: string
  /** Its value in SQL, where it is not the staged one: of a staged row s, with its area a and its unit u. */
  readonly from?: string
  /** A key says which row it is; contacts go once they are dropped; the rest is compared and changed. */
  readonly what?: 'key' | 'contact'
}

/** A column of a file of an extract: reading, staging, comparing, merging and the format’s own page follow from it. */
export interface ExtractColumn {
  /** What it holds, as the format says it. */
  readonly about: string
  /** Reads it out of a row, notes what is wrong with it, and answers it as it is staged. */
  readonly read: (row: Row, name: string) => Staged
  /** The column of the staging table; its own name where it is left out. */
  readonly staged?: string
  readonly kept: Kept
  /** A file may lack it: what it would hold is then not known, as where its field is empty. */
  readonly optional?: true
}

/** The columns of a file by their names, in the order in which they stand there. */
export type ColumnList = Readonly<Record<string, ExtractColumn>>

/** The columns of the staging table, in the order of the file. */
export const stagedColumns = (columns: ColumnList): readonly string[] =>
  Object.entries(columns).map(([name, { staged = name }]) => staged)

/** The member of staff whose key stands in a column, in SQL. By its index: joining would read the whole of the staff for each row. */
export const staffOf = (key: string): string => `(SELECT f.id FROM personal.staff f WHERE f.key = ${key})`

/** The field as it stands; what is wrong with it is found elsewhere. */
export const asItStands = (row: Row, name: string): Staged => row.value(name)

/** A text that must be there. */
export const neededText = (row: Row, name: string): Staged => row.needed(name)

/** A text, if there is one. */
export const anyText = (row: Row, name: string): Staged => row.text(name)

/** Words as somebody wrote them, if there are any. */
export const anyAccount = (row: Row, name: string): Staged => row.account(name)

/** A day, if there is one. */
export const anyDay = (row: Row, name: string): Staged => row.day(name)

/** The reference of a crime, which must be there. */
export const neededReference = (row: Row, name: string): Staged => {
  const reference = row.reference(name)
  if (reference === null) row.blame(name, 'is missing')
  return reference ?? ''
}

/** The reference of a crime, if there is one. */
export const anyReference = (row: Row, name: string): Staged => row.reference(name)

/** A key as the RMS gives them, if there is one. */
export const anyKey = (row: Row, name: string): Staged => row.key(name)

/** An instant that must be there. */
export const neededInstant = (row: Row, name: string): Staged => {
  row.instant(name)
  return row.needed(name)
}

/** An instant, if there is one. */
export const anyInstant = (row: Row, name: string): Staged => {
  row.instant(name)
  return row.value(name) || null
}

/** One of a closed list, which must be there. */
export const oneOf =
  (allowed: ReadonlySet<string>) =>
  (row: Row, name: string): Staged =>
    row.oneOf(name, allowed)

/** One of a closed list, if there is one. */
export const anyOf =
  (allowed: ReadonlySet<string>) =>
  (row: Row, name: string): Staged =>
    row.value(name) === '' ? null : row.oneOf(name, allowed)

/** Words of a closed list as the format says them: `a`, `b` or `c`. */
export const inCode = (words: Iterable<string>, last = ' or '): string => {
  const all = [...words].map((word) => `\`${word}\``)
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(last)
}

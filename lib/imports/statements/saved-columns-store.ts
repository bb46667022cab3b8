import { Prisma } from '#lib/base/prisma/client'
import type { ColumnList, Kept } from '../rows/column.ts'

/** A column that is kept of an extract: its name, and its value of a staged row in SQL. */
export interface KeptColumn {
  readonly as: string
  readonly from: string
  readonly what: Kept['what']
}

/** What is kept of the rows of a file, whose staged row goes by `alias`. */
export const keptOf = (columns: ColumnList, alias: string): readonly KeptColumn[] =>
  Object.entries(columns).map(([name, { staged = name, kept }]) => ({
    as: kept.as ?? staged,
    from: kept.from ?? `${alias}.${staged}`,
    what: kept.what,
  }))

// Every name comes from the lists of columns, none from a file.
const listed = (columns: readonly KeptColumn[], word: (column: KeptColumn) => string): Prisma.Sql =>
  Prisma.raw(columns.map(word).join(', '))

/** Their names: `recorded_at, reported_at`; of an alias: `c.recorded_at, c.reported_at`. */
export const named = (columns: readonly KeptColumn[], alias?: string): Prisma.Sql =>
  listed(columns, ({ as }) => (alias === undefined ? as : `${alias}.${as}`))

/** Their values under their names: `a.id AS area_id`. */
export const selected = (columns: readonly KeptColumn[]): Prisma.Sql =>
  listed(columns, ({ as, from }) => `${from} AS ${as}`)

/** Their values where they are kept: `CASE WHEN n.keeps THEN n.justification END`. */
export const kept = (columns: readonly KeptColumn[]): Prisma.Sql =>
  listed(columns, ({ as }) => `CASE WHEN n.keeps THEN n.${as} END`)

/** Their new values: `area_id = n.area_id`; of a contact only where it is kept. */
export const assigned = (columns: readonly KeptColumn[]): Prisma.Sql =>
  listed(columns, ({ as, what }) => `${as} = ${what === 'contact' ? `CASE WHEN n.keeps THEN n.${as} END` : `n.${as}`}`)

/** Whether any of them differs between two aliases. */
export const differs = (columns: readonly KeptColumn[], left: string, right: string): Prisma.Sql =>
  Prisma.sql`(${named(columns, left)}) IS DISTINCT FROM (${named(columns, right)})`

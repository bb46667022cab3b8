import { z } from 'zod'
import type { NarrowedCell } from './narrowed.ts'
import type { Published, PublishedCell } from '#lib/statistics/disclosure/publications/cells/model'

const region = z.record(z.string(), z.array(z.string()))

const cell = z.strictObject({
  table: z.string(),
  name: z.string(),
  region,
  count: z.number().int().nonnegative(),
  block: z.string(),
  status: z.enum(['shown', 'primary', 'secondary']),
})

const published = z.strictObject({
  name: z.string(),
  vintage: z.string(),
  cells: z.array(cell),
  sums: z.array(z.strictObject({ whole: z.string(), parts: z.array(z.string()) })),
  hiddenBefore: z.array(z.string()),
  started: z.array(z.string()),
}) satisfies z.ZodType<Published>

const narrowed = z.strictObject({ publication: z.string(), cell: z.string(), atLeast: z.number().int().positive() })

const protection = z.strictObject({
  published,
  carried: z.array(cell),
  levels: z.record(z.string(), z.number().int()),
  narrowed: z.array(narrowed),
})

/** What is hidden in a publication and why, kept inside: the next publication is chosen with it. */
export interface StoredProtection {
  readonly published: Published
  /** Cells in which nothing changed: they stand as the last edition had them. */
  readonly carried: readonly PublishedCell[]
  /** How fine the tables of each subject are: a revision has the same. */
  readonly levels: Readonly<Record<string, number>>
  /** The hidden counts that publishing what audits found narrowed, as the data protection officer was shown them. */
  readonly narrowed: readonly NarrowedCell[]
}

/** Reads what was kept. Throws where it is not whole: nothing may be published without it. */
export const readProtection = (text: string | undefined): StoredProtection => protection.parse(JSON.parse(text ?? ''))

/** Every cell of an edition, those that were carried over included. */
export const cellsOf = ({ published: { cells }, carried }: StoredProtection): readonly PublishedCell[] => [
  ...cells,
  ...carried,
]

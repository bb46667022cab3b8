import { z } from 'zod'
import { Category, ReportGroup } from '#lib/base/prisma/enums'
import type { Region } from '#lib/statistics/disclosure/publications/cells/model'

/** What is counted in publications, and the indicator whose cases it is. */
export const MEASURES = {
  cancelled: 'reinstated',
  informed: 'victims-informed',
  decided: 'refused',
  recorded: 'cancellation-rate',
  audited: 'found-wrong',
} as const

export type Measure = keyof typeof MEASURES

export const MEASURE_NAMES = Object.keys(MEASURES) as [Measure, ...Measure[]]

const finestCount = z.strictObject({
  measure: z.enum(MEASURE_NAMES),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  group: z.enum(ReportGroup),
  category: z.enum(Category).nullable(),
  outcome: z.string(),
  n: z.number().int().positive(),
})

/**
 * The finest counts that a half-year's report was made of, kept inside with it: whatever else is published of that half-year
 * is made of the same, so that no two publications differ by what happened between them.
 */
const basis = z.strictObject({
  counts: z.array(finestCount),
  /** What each measure is, as its indicator said it. */
  definitions: z.partialRecord(z.enum(MEASURE_NAMES), z.array(z.string())),
})

export type Basis = z.output<typeof basis>
/** Reads what was kept. Throws where it is not whole. */
export const readBasis = (text: string | undefined): Basis => basis.parse(JSON.parse(text ?? ''))

export type BasisCount = Basis['counts'][number]

/** How many cases of a region a basis holds; a dimension that the region does not name is taken in whole. */
export const countIn = (region: Region, { counts }: Pick<Basis, 'counts'>): number =>
  counts.reduce((all, one) => all + (isIn(region, one) ? one.n : 0), 0)

const isIn = (region: Region, { measure, month, group, category, outcome }: BasisCount): boolean =>
  Object.entries({ measure, month, group, category, outcome }).every(
    ([dimension, value]) => region[dimension] === undefined || (value !== null && region[dimension].includes(value)),
  )

/**
 * A basis in which some measures stand as an earlier one had them: what a revision carries over is made of what was published, so
 * that an extract of the revision cannot tell what happened since.
 */
export const withCarried = (now: Basis, before: Basis, carried: readonly string[]): Basis => ({
  ...now,
  counts: [
    ...now.counts.filter(({ measure }) => !carried.includes(measure)),
    ...before.counts.filter(({ measure }) => carried.includes(measure)),
  ],
})

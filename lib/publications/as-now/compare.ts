import type { PublishedCell, Region } from '#lib/statistics/disclosure/publications/cells/model'
import type { Basis, BasisCount } from '../tables/basis.ts'

/** A count as it was published, shown or not, and as it is now. */
export interface Adjustment {
  readonly cell: string
  readonly isShown: boolean
  readonly published: number
  readonly now: number
}

/** The published counts that are others now. */
export const adjustments = (cells: readonly PublishedCell[], now: Pick<Basis, 'counts'>): Adjustment[] =>
  cells.flatMap(({ name, region, count, status }) => {
    const counted = countIn(region, now)
    return counted === count ? [] : [{ cell: name, isShown: status === 'shown', published: count, now: counted }]
  })

const countIn = (region: Region, { counts }: Pick<Basis, 'counts'>): number =>
  counts.reduce((all, one) => all + (isIn(region, one) ? one.n : 0), 0)

const isIn = (region: Region, { measure, month, group, category, outcome }: BasisCount): boolean =>
  Object.entries({ measure, month, group, category, outcome }).every(
    ([dimension, value]) => region[dimension] === undefined || (value !== null && region[dimension].includes(value)),
  )

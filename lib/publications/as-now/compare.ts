import type { PublishedCell } from '#lib/statistics/disclosure/publications/cells/model'
import { type Basis, countIn } from '../tables/basis.ts'

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

import type { Published, PublishedCell } from '#lib/statistics/disclosure/publications/cells/model'
import { CATEGORIES } from '#lib/indicators/kinds/group-words'
import type { Basis } from './basis.ts'

/** A hidden count of which the table of audits lets a reader know more than before. */
export interface NarrowedCell {
  readonly publication: string
  readonly cell: string
  /** Every crime that was read had been transferred or cancelled: so the hidden count is at least this. */
  readonly atLeast: number
}

/**
 * The hidden counts, of this and of earlier publications, that publishing what audits read would narrow: the data protection
 * officer decides with this list. Where auditors read every case of a group, as they do every rape, a reader who knows that learns
 * the count itself.
 */
export const narrowedCells = (
  publications: readonly Published[],
  { counts }: Pick<Basis, 'counts'>,
): NarrowedCell[] => {
  const read = counts.filter(({ measure }) => measure === 'audited')
  const months = [...new Set(read.map(({ month }) => month))]
  return publications.flatMap(({ name, cells }) =>
    cells.filter(isHiddenCancelled).flatMap(({ name: cell, region }) => {
      const isWhole = takesAll(region.category, CATEGORIES.length) && takesAll(region.outcome, OUTCOMES)
      if (!isWhole || !months.every((month) => region.month?.includes(month))) return []
      const atLeast = read.reduce((all, { group, n }) => all + ((region.group?.includes(group) ?? true) ? n : 0), 0)
      return atLeast > 0 ? [{ publication: name, cell, atLeast }] : []
    }),
  )
}

/** Reinstated, or still transferred or cancelled. */
const OUTCOMES = 2

const takesAll = (members: readonly string[] | undefined, all: number): boolean =>
  members === undefined || members.length === all

const isHiddenCancelled = ({ status, region }: PublishedCell): boolean =>
  status !== 'shown' && (region.measure?.includes('cancelled') ?? false)

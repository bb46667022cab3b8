import { readSnapshot } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { type AdjustedCrime, adjustedSince } from '#lib/indicators/count-finest'
import { countBasis } from '../count-basis.ts'
import { contentOf, type PublishedContent } from '../tables/model.ts'
import { publicationOf } from '../store.ts'
import { MEASURES } from '../tables/basis.ts'
import { cellsOf, readProtection } from '../tables/protection.ts'
import { type Adjustment, adjustments } from './compare.ts'

/** The two sets of figures of a publication, and what was entered since that could explain what differs. */
export interface AsNow {
  readonly content: PublishedContent
  readonly countedAt: Date
  readonly adjustments: readonly Adjustment[]
  /** Entries since about crimes that it counts, the newest first. */
  readonly causes: readonly AdjustedCrime[]
}

/** A publication as it was published and as it would be counted now: for readers inside. Undefined where there is none. */
export async function loadAsNow(permit: Permit<'publication.see-now'>, id: string): Promise<AsNow | undefined> {
  if (!isId(id)) return undefined
  return readSnapshot(permit, async (tx) => {
    const row = await publicationOf(tx, id)
    if (!row) return undefined
    const protection = readProtection((await wordsOf(tx, [row.protectionId])).get(row.protectionId))
    const content = contentOf(row.content)
    const period = { from: row.fromDay, to: row.toDay }
    const { basis, countedAt } = await countBasis(tx, period)
    return {
      content,
      countedAt,
      adjustments: adjustments(cellsOf(protection), basis),
      causes: await adjustedSince(tx, Object.values(MEASURES), { period, since: content.ledgerEntries }),
    }
  })
}

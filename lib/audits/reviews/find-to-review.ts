import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { decisionsToReview, type ToReviewRow } from './reviews-store.ts'

export type { ToReviewRow } from './reviews-store.ts'

/**
 * The decisions of the last twelve months that this auditor may read, at most 25: those still unread, shuffled in an
 * order of their own so that nobody picks, and the last they have read.
 */
export async function findToReview(
  permit: Permit<'decision.audit'>,
): Promise<{ unread: readonly ToReviewRow[]; read: readonly ToReviewRow[] }> {
  const found = await readAs(permit, async (tx) => ({
    unread: await decisionsToReview(tx, permit.staffId, false),
    read: await decisionsToReview(tx, permit.staffId, true),
  }))
  await recordAccess(permit, { subjects: [...found.unread, ...found.read].map(({ crimeId }) => crimeId) })
  return found
}

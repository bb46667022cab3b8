import { reading } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { noteLook } from '#lib/people/access'
import { decisionsToRead, type ToReadRow } from './store.ts'

export type { ToReadRow } from './store.ts'

/**
 * The decisions of the last twelve months that this auditor may read, at most 25: those still unread, shuffled in an
 * order of their own so that nobody picks, and the last they have read.
 */
export async function findToRead(
  permit: Permit<'decision.audit'>,
): Promise<{ unread: readonly ToReadRow[]; read: readonly ToReadRow[] }> {
  const found = await reading(permit, async (tx) => ({
    unread: await decisionsToRead(tx, permit.staffId, false),
    read: await decisionsToRead(tx, permit.staffId, true),
  }))
  await noteLook(permit, { subjects: [...found.unread, ...found.read].map(({ crimeId }) => crimeId) })
  return found
}

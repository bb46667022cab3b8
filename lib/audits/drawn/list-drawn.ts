import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { drawnToRead, type ToReadRow } from './drawn-store.ts'

export type { ToReadRow } from './drawn-store.ts'

const MOST = 100

/**
 * Drawn cases that this person may read now, or settle, at most 100: of the audit that is due first, each reader’s in an
 * order of their own. First and second readings stand among each other, and nothing tells them apart. Which crimes were shown is written down.
 */
export async function listDrawn(permit: Permit<'reading.give'>): Promise<readonly ToReadRow[]> {
  const rows = await readAs(permit, (tx) => drawnToRead(tx, permit.staffId, MOST))
  await recordAccess(permit, { subjects: rows.map(({ crimeId }) => crimeId) })
  return rows
}

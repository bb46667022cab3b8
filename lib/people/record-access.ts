import { asSystem } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { addAccess } from './store.ts'

/**
 * Writes down that somebody looks, before they are shown anything: who, by which act, which crime, and, for a list,
 * which crimes were on it. If this cannot be written, nothing is shown.
 */
export async function recordAccess(
  permit: Permit,
  seen: { crimeId?: string; subjects?: readonly string[] } = {},
): Promise<void> {
  await asSystem((tx) => addAccess(tx, permit.staffId, permit.permission, seen))
}

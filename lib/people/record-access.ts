import { asSystem, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { Permission } from './permissions.ts'
import { addAccess, subjectsOf } from './store.ts'

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

/** The act under which the opening of a file is written down. */
const OPENING: Permission = 'evidence.open'

/** The files of a crime that somebody has opened here, by what was written down of it. */
export const openedBy = async (tx: Tx, staffId: string, crimeId: string): Promise<ReadonlySet<string>> =>
  new Set(await subjectsOf(tx, staffId, OPENING, crimeId))

import { asSystem, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { READING_ROLE } from '#lib/base/roles'
import type { Actor } from './model.ts'
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
  await asSystem((tx) => addAccess(tx, permit.staffId, permit.permission, { ...seen, lookId: permit.look }))
}

/**
 * Writes down that an inspector opens a page or a file, whatever it is, before it is made; what is shown on it is written down
 * beside it. Answers the person with that row. Of everybody else nothing is written here.
 */
export async function recordLook(actor: Actor, permission: Permission, page: string): Promise<Actor> {
  if (!actor.roles.includes(READING_ROLE)) return actor
  return { ...actor, look: await asSystem((tx) => addAccess(tx, actor.staffId, permission, { page })) }
}

/** The act under which the opening of a file is written down. */
const OPENING: Permission = 'evidence.open'

/** The files of a crime that somebody has opened here, by what was written down of it. */
export const openedBy = async (tx: Tx, staffId: string, crimeId: string): Promise<ReadonlySet<string>> =>
  new Set(await subjectsOf(tx, staffId, OPENING, crimeId))

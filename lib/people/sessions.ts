import { asSystem } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Actor } from './model.ts'
import { beginSession, endSessionRow, markSeen, sessionOf } from './store.ts'

const IDLE_MINUTES = 30
const LONGEST_MINUTES = 10 * 60

/** Whose session this is: nobody known, somebody whose session is locked, or somebody whose session is open. */
export type SessionState =
  | { readonly state: 'unknown' }
  | { readonly state: 'locked'; readonly actor: Actor }
  | { readonly state: 'open'; readonly actor: Actor }

/**
 * The person of a session id. Idle for 30 minutes or open for 10 hours it is locked: the person is still known, so that
 * what they typed can be kept, and must sign in again. Being seen is written down at most once a minute.
 */
export async function personOf(sessionId: unknown): Promise<SessionState> {
  if (!isId(sessionId)) return { state: 'unknown' }
  return asSystem(async (tx) => {
    const row = await sessionOf(tx, sessionId)
    if (!row || row.ended) return { state: 'unknown' }
    const actor: Actor = { staffId: row.staffId, sessionId, name: row.name, unit: row.unit, roles: row.roles }
    if (row.idleMinutes > IDLE_MINUTES || row.ageMinutes > LONGEST_MINUTES) return { state: 'locked', actor }
    if (row.idleMinutes >= 1) await markSeen(tx, sessionId)
    return { state: 'open', actor }
  })
}

/** A new session for a person who has just shown who they are; its id goes into the signed cookie. */
export const startSession = (staffId: string): Promise<string> => asSystem((tx) => beginSession(tx, staffId))

/** Ends a session at once, everywhere. */
export const endSession = (sessionId: string): Promise<void> => asSystem((tx) => endSessionRow(tx, sessionId))

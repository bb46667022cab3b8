import { now } from '#lib/base/clock'
import { asSystem } from '#lib/base/database'
import { dayIn, dayOf } from '#lib/base/day'
import type { Actor } from '../model.ts'
import { staffRoles, staffWithKey } from './store.ts'

/**
 * The member of staff of a key, with the roles of the day, for a command given on the server itself: who may read the
 * server's own secrets is taken at their word, and the ledger shows whom they named. Undefined when there is none.
 */
export const personOfKey = (key: string): Promise<Pick<Actor, 'staffId' | 'name' | 'roles'> | undefined> =>
  asSystem(async (tx) => {
    const staffId = await staffWithKey(tx, key)
    const person = staffId === undefined ? null : await staffRoles(tx, staffId)
    if (!person) return undefined
    const today = dayOf(await now(tx))
    const isHeld = (day: Date, until: Date | null): boolean =>
      dayIn(day) <= today && (until === null || dayIn(until) >= today)
    const roles = person.grants.filter((grant) => isHeld(grant.fromDay, grant.toDay)).map(({ role }) => role)
    return { staffId: person.id, name: person.name, roles }
  })

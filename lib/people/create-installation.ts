import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { type Result, ok, refuse } from '#lib/base/result'
import { type Day, isDay } from '#lib/base/day'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { Role } from './model.ts'
import { installationPermit } from './permissions.ts'
import { addInstallation, addStaffWithRoles, beginClock, type FirstPlace, installationOf } from './store.ts'

/** Somebody who is there from the beginning, with their roles. */
export interface FirstPerson {
  readonly key: string
  readonly name: string
  readonly unit: string | null
  readonly roles: readonly Role[]
  readonly fromDay: string
  readonly trainedOn?: string
  readonly register?: { readonly number: string; readonly fromDay: string; readonly toDay?: string }
}

/** Whose product this becomes. `demonstration` is said once, here, and never again. */
export interface InitialSetup {
  readonly forceCode: string
  readonly forceName: string
  readonly demonstration: boolean
  readonly liveSince: Day
  /** For a demonstration alone: where its clock stands as its history begins, before the first entry. Refused anywhere else. */
  readonly clockAt?: Date
  readonly places: readonly FirstPlace[]
  readonly people: readonly FirstPerson[]
}

/**
 * Begins an installation in an empty database: its first entry says whose it is, whether it is a demonstration, and who
 * holds which role at the start. Refuses a database that has begun already, and a beginning without an administrator and
 * a chief officer, since nobody could appoint anybody.
 */
export async function createInstallation(beginning: InitialSetup, formKey: string): Promise<Result<Saved>> {
  const { people, places, clockAt, ...force } = beginning
  const first = people.find((person) => person.roles.includes('administrator'))
  if (!first || !people.some((person) => person.roles.includes('chief'))) {
    return refuse({ kind: 'incomplete', words: 'An installation begins with an administrator and a chief officer.' })
  }
  if (!isDay(beginning.liveSince))
    return refuse({ kind: 'incomplete', words: 'Say from which day the product is live.' })
  const withIds = people.map((person) => ({ ...person, id: newId() }))
  const actor = withIds.find((person) => person.key === first.key)
  if (!actor) throw new Error('the first person is lost')
  const locks = async (tx: Tx) => {
    if (clockAt) await beginClock(tx, clockAt)
  }
  return write(installationPermit(actor.id), { kind: 'installation.created', formKey, locks }, async (tx, at) => {
    if (await installationOf(tx))
      return refuse({ kind: 'begun', words: 'This database belongs to an installation already.' })
    await addInstallation(tx, { ...force, at }, places)
    await addStaffWithRoles(tx, withIds)
    return ok({})
  })
}

import { now } from '#lib/base/clock'
import { asSystem } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import {
  type AccountRow,
  accountsOf,
  type EveryPageRow,
  everyPageOf,
  type InstallationRow,
  installationOf,
} from './store.ts'

/** Whose product this is; undefined while the database is empty. */
export const installation = (): Promise<InstallationRow | undefined> => asSystem(installationOf)

/** What the force is called, on what leaves the product. */
export const forceName = async (): Promise<string> => (await installation())?.forceName ?? ''

/** The people one may be in a demonstration; none anywhere else, so that nobody is picked from a list in earnest. */
export const demonstrationPeople = (): Promise<AccountRow[]> =>
  asSystem(async (tx) => ((await installationOf(tx))?.demonstration ? accountsOf(tx) : []))

/** What every page says of the whole product, in one look; undefined while the database is empty. */
export const onEveryPage = (): Promise<EveryPageRow | undefined> => asSystem(everyPageOf)

/** The day it is by the one clock. */
export const today = (): Promise<Day> => asSystem(async (tx) => dayOf(await now(tx)))

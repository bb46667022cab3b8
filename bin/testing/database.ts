import { afterAll, inject } from 'vitest'
import { type Addresses, copyOf, dropCopiesOfTheGone, dropCopy } from '#bin/postgres/disposable'
import { closeDatabase } from '#lib/base/database'

let copies = 0
const environment = { ...process.env }

/**
 * Gives a `*.db.test.ts` file a migrated, empty database of its own, on a real PostgreSQL, and points DATABASE_URL at
 * it, so that the modules use it. Call it first: `const database = await aDatabase()`. At the end of the file it is
 * dropped, and the environment is as it was: the next file runs in the same process.
 */
export async function aDatabase(): Promise<Addresses> {
  const { superuserUrl, ...server } = inject('server')
  await dropCopiesOfTheGone(superuserUrl, (name) => Number(/^test_(\d+)_\d+$/.exec(name)?.[1] ?? NaN) || undefined)
  const name = `test_${String(process.pid)}_${String(++copies)}`
  const addresses = await copyOf({ superuserUrl, ...server }, name)
  process.env.DATABASE_URL = addresses.appUrl
  afterAll(async () => {
    await closeDatabase()
    for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, environment)
    await dropCopy(superuserUrl, name)
  })
  return addresses
}

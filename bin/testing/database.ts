import { inject } from 'vitest'
import { type Addresses, copyOf, dropCopiesOfTheGone } from '#bin/postgres/disposable'

let copies = 0

/**
 * Gives a `*.db.test.ts` file a migrated, empty database of its own, on a real PostgreSQL, and points DATABASE_URL at
 * it, so that the rooms use it. Call it first: `const database = await aDatabase()`. A file's databases are dropped
 * once its process has gone.
 */
export async function aDatabase(): Promise<Addresses> {
  const server = inject('server')
  await dropCopiesOfTheGone(
    server.superuserUrl,
    (name) => Number(/^test_(\d+)_\d+$/.exec(name)?.[1] ?? NaN) || undefined,
  )
  const addresses = await copyOf(server, `test_${String(process.pid)}_${String(++copies)}`)
  process.env.DATABASE_URL = addresses.appUrl
  return addresses
}

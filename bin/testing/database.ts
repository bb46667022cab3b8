import type pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Addresses, copyOf } from '#bin/postgres/disposable'
import { isAlive } from '#bin/tools/leases'
import { connected } from '#bin/tools/sql'
import { closeDatabase } from '#lib/base/database'

let copies = 0
const environment = { ...process.env }

/**
 * Gives a `*.db.test.ts` file a database of its own on a real PostgreSQL, a copy of a template (migrated, with the rules and
 * nothing else, unless another is named), and points DATABASE_URL at it, so that the modules use it. Call it first: `const database = await aDatabase()`. At the end of the file it is
 * dropped, and the environment is as it was: the next file runs in the same process.
 */
export async function aDatabase(template = inject('server').template): Promise<Addresses> {
  const { superuserUrl, ...server } = inject('server')
  await dropCopiesOfTheGone(superuserUrl)
  const name = `test_${String(process.pid)}_${String(++copies)}`
  const addresses = await copyOf({ superuserUrl, ...server }, name, template)
  process.env.DATABASE_URL = addresses.appUrl
  afterAll(async () => {
    await closeDatabase()
    for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, environment)
    await connected(superuserUrl, (db) => drop(db, name))
  })
  return addresses
}

/** Drops the copies that processes no longer alive have left. */
const dropCopiesOfTheGone = (superuserUrl: string): Promise<void> =>
  connected(superuserUrl, async (db) => {
    const { rows } = await db.query<{ name: string }>('SELECT datname AS name FROM pg_database WHERE NOT datistemplate')
    for (const { name } of rows) {
      const pid = Number(/^test_(\d+)_\d+$/.exec(name)?.[1] ?? NaN) || undefined
      if (pid !== undefined && !isAlive(pid)) await drop(db, name)
    }
  })

// Whoever is still connected to it.
const drop = async (db: pg.Client, name: string): Promise<void> => {
  await db.query(`DROP DATABASE IF EXISTS ${db.escapeIdentifier(name)} WITH (FORCE)`)
}

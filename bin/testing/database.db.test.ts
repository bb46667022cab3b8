import pg from 'pg'
import { expect, test } from 'vitest'
import { aDatabase } from './database.ts'

const other = await aDatabase()
const database = await aDatabase()

async function ask(url: string, sql: string): Promise<unknown[]> {
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  try {
    return (await db.query<Record<string, unknown>>(sql)).rows
  } finally {
    await db.end()
  }
}

test('each file begins with a migrated and empty database of its own', async () => {
  expect(await ask(database.appUrl, 'SELECT count(*)::int AS crimes FROM reported_crime')).toEqual([{ crimes: 0 }])
  expect(other.appUrl).not.toBe(database.appUrl)
  expect(process.env.DATABASE_URL).toBe(database.appUrl)
})

test('the product signs in as a plain role that owns nothing', async () => {
  const [me] = await ask(
    database.appUrl,
    `SELECT current_user::text AS name, rolsuper OR rolbypassrls OR rolcreatedb AS mighty,
    (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned FROM pg_roles r WHERE rolname = current_user`,
  )
  expect(me).toEqual({ name: 'registrar_app', mighty: false, owned: 0 })
})

test('the plain role takes on the reader by name only', async () => {
  const [me] = await ask(
    database.appUrl,
    `SELECT pg_has_role('registrar_reader', 'SET') AS can, pg_has_role('registrar_reader', 'USAGE') AS has`,
  )
  expect(me).toEqual({ can: true, has: false })
})

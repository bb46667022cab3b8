import fs from 'node:fs'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'
import { inRoot } from './tools/paths.ts'
import { connected } from './tools/sql.ts'

/** What prisma/seed/demonstration.ts gives. */
export interface Demonstration {
  readonly fillDemonstration: (wish: {
    readonly ownerUrl: string
    readonly appUrl: string
    readonly crimes: number
    readonly requests: number
    readonly progress: (words: string) => void
  }) => Promise<void>
  /** The demonstration's people, a line each, in plain words; nothing where the installation is no demonstration. */
  readonly describePeople: (appUrl: string) => Promise<readonly string[]>
}

const file = inRoot('prisma/seed/demonstration.ts')
// Kept on the database itself, so that it is there before the first table and gone with the database.
const HALF_FILLED = 'Crime Registrar: being filled with the demonstration'

/** The demonstration, where this copy of the product has one. */
export const loadDemonstration = async (): Promise<Demonstration | undefined> =>
  fs.existsSync(file) ? ((await import(pathToFileURL(file).href)) as Demonstration) : undefined

/** Empties a database whose filling was cut off, so that it begins again. Answers whether it had to. Before migrating. */
export const emptyHalfFilled = (ownerUrl: string): Promise<boolean> =>
  connected(ownerUrl, async (db) => {
    if ((await mark(db)) !== HALF_FILLED) return false
    const { rows } = await db.query<{ name: string }>(`SELECT quote_ident(nspname) AS name FROM pg_namespace
      WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`)
    await db.query('SET client_min_messages = warning')
    for (const { name } of rows) await db.query(`DROP SCHEMA ${name} CASCADE`)
    await db.query('CREATE SCHEMA public')
    await db.query('GRANT USAGE ON SCHEMA public TO PUBLIC')
    await setMark(db, undefined)
    return true
  })

/** Whether nothing was ever put in: a migrated database without an installation. */
export const isEmpty = (ownerUrl: string): Promise<boolean> =>
  connected(ownerUrl, async (db) => {
    const { rows } = await db.query<{ table: string | null }>(`SELECT to_regclass('public.installation') AS table`)
    if (rows[0]?.table == null) return true
    return (await db.query('SELECT FROM public.installation LIMIT 1')).rowCount === 0
  })

/** Fills a database with the demonstration; cut off in the middle, `emptyHalfFilled` finds it next time. */
export async function fill(demonstration: Demonstration, wish: Parameters<Demonstration['fillDemonstration']>[0]): Promise<void> {
  await connected(wish.ownerUrl, (db) => setMark(db, HALF_FILLED))
  await demonstration.fillDemonstration(wish)
  await connected(wish.ownerUrl, (db) => setMark(db, undefined))
}

async function mark(db: pg.Client): Promise<string | null | undefined> {
  const sql = `SELECT shobj_description(oid, 'pg_database') AS words FROM pg_database WHERE datname = current_database()`
  return (await db.query<{ words: string | null }>(sql)).rows[0]?.words
}

async function setMark(db: pg.Client, words: string | undefined): Promise<void> {
  const name = db.escapeIdentifier(String(db.database))
  await db.query(`COMMENT ON DATABASE ${name} IS ${words === undefined ? 'NULL' : db.escapeLiteral(words)}`)
}

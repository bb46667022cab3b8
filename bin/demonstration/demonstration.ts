import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type pg from 'pg'
import { start } from '../tools/child.ts'
import { storageFolder } from '../tools/paths.ts'
import { connected } from '../tools/sql.ts'
import { UserError } from '../tools/user-error.ts'

/** Which database to fill, and with how much. */
export interface Options {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly crimes: number
  readonly requests: number
}

type Progress = (words: string) => void

/** What prisma/seed/demonstration.ts gives. */
export interface Demonstration {
  readonly fillDemonstration: (options: Options & { readonly progress: Progress }) => Promise<void>
  /** The demonstration's people, a line each, in plain words; nothing where the installation is no demonstration. */
  readonly describePeople: (appUrl: string) => Promise<readonly string[]>
}

// Kept on the database itself, so that it is there before the first table and gone with the database.
const HALF_FILLED = 'Crime Registrar: being filled with the demonstration'

/** Loads the demonstration, and with it the rooms: once DATABASE_URL is set. */
export const loadDemonstration = (): Promise<Demonstration> => import('#seed/demonstration')

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
export async function fill(demonstration: Demonstration, options: Options, progress: Progress): Promise<void> {
  process.env.STORAGE_FOLDER = storageFolder()
  await connected(options.ownerUrl, (db) => setMark(db, HALF_FILLED))
  await demonstration.fillDemonstration({ ...options, progress })
  await connected(options.ownerUrl, async (db) => {
    await db.query('ANALYZE') // or the first pages are planned as if the tables were empty
    await setMark(db, undefined)
  })
}

/** The same in a process of its own, which can be ended at any moment without a word and gives its memory back. */
export async function fillApart(options: Options, progress: Progress): Promise<void> {
  const env = { ...process.env, DATABASE_URL: options.appUrl, FILLING: JSON.stringify(options) }
  const child = start(process.execPath, ['bin/demonstration/fill.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout) createInterface({ input: child.stdout }).on('line', progress)
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new UserError('The database could not be filled with the demonstration: why stands above.')
}

async function mark(db: pg.Client): Promise<string | null | undefined> {
  const sql = `
    SELECT shobj_description(oid, 'pg_database') AS words
    FROM pg_database
    WHERE datname = current_database()`
  return (await db.query<{ words: string | null }>(sql)).rows[0]?.words
}

async function setMark(db: pg.Client, words: string | undefined): Promise<void> {
  const name = db.escapeIdentifier(String(db.database))
  await db.query(`COMMENT ON DATABASE ${name} IS ${words === undefined ? 'NULL' : db.escapeLiteral(words)}`)
}

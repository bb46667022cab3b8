import pg from 'pg'
import { connected } from '../tools/sql.ts'
import { UserError } from '../tools/user-error.ts'

/** Owns the database and its tables; migrations run as this role. */
export const OWNER = 'registrar_owner'
/** What the product signs in as: the guards in the database hold for this role. */
export const APP = 'registrar_app'
/** Cannot sign in; `APP` takes it on for reading, and row-level security applies to it. */
const READER = 'registrar_reader'
export const DATABASE = 'crime_registrar'

const OLDEST = 160000

/** Makes the three roles on a server, or sets them right. Give a superuser's address. */
export const ensureRoles = (
  superuserUrl: string,
  passwords: { readonly owner: string; readonly app: string },
): Promise<void> =>
  connected(superuserUrl, async (db) => {
    const plain = 'NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION'
    await ensureRole(db, OWNER, `LOGIN CREATEDB ${plain} PASSWORD ${pg.escapeLiteral(passwords.owner)}`)
    await ensureRole(db, APP, `LOGIN NOCREATEDB ${plain} PASSWORD ${pg.escapeLiteral(passwords.app)}`)
    await ensureRole(db, READER, `NOLOGIN NOCREATEDB ${plain}`)
    // Taken on by name only: a plain role that inherited the reader's policies would see by two rules at once.
    await db.query(`GRANT ${READER} TO ${APP} WITH INHERIT FALSE, SET TRUE`)
  })

async function ensureRole(db: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await db.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
  await db.query(`${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${name} ${attributes}`)
}

/**
 * Makes a database, empty or as a copy of `template`, and lets nobody in but its owner and the app. Give the owner's or a
 * superuser's address. FILE_COPY is the faster one where nothing is written through to a disk.
 */
export const createDatabase = (
  url: string,
  name: string,
  { template = 'template0', strategy = 'WAL_LOG' }: { template?: string; strategy?: 'WAL_LOG' | 'FILE_COPY' } = {},
): Promise<void> =>
  connected(url, async (db) => {
    const [database, source] = [name, template].map((each) => pg.escapeIdentifier(each))
    await db.query(`CREATE DATABASE ${database} OWNER ${OWNER} TEMPLATE ${source} STRATEGY ${strategy}`)
    await db.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
    await db.query(`GRANT CONNECT ON DATABASE ${database} TO ${APP}`)
  })

/** Whether the server has a database of that name. */
export const hasDatabase = (url: string, name: string): Promise<boolean> =>
  connected(url, async (db) => (await db.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1)

/** Refuses a PostgreSQL of somebody's own on which the guards would not hold, in words that say what to put right. */
export async function demandRoles(appUrl: string, ownerUrl: string): Promise<void> {
  await connected(appUrl, demandPlainRole)
  await connected(ownerUrl, demandOwner)
}

const ABOUT_ME = `SELECT current_user AS name,
  EXISTS (SELECT FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER') AND (r.rolsuper OR r.rolbypassrls
    OR r.rolcreaterole OR r.rolname ~ '^pg_' AND r.rolname <> 'pg_database_owner')) AS "isMighty",
  pg_has_role(current_user, d.datdba, 'MEMBER') AS "isOwner",
  (SELECT array_agg(rolname::text) FROM pg_roles WHERE rolname = ANY ($1)) AS present,
  (SELECT array_agg(rolname::text) FROM pg_roles WHERE rolname = ANY ($1)
    AND pg_has_role(current_user, oid, CASE rolname WHEN '${READER}' THEN 'SET' ELSE 'USAGE' END)) AS "mayBe"
  FROM pg_database d WHERE d.datname = current_database()`

interface AboutMe {
  name: string
  isMighty: boolean
  isOwner: boolean
  present: string[] | null
  mayBe: string[] | null
}

async function aboutMe(db: pg.Client): Promise<AboutMe> {
  const { rows } = await db.query<AboutMe>(ABOUT_ME, [[APP, READER]])
  const me = rows[0]
  if (me === undefined) throw new Error('the database does not know who is asking')
  return me
}

async function demandPlainRole(db: pg.Client): Promise<void> {
  const version = await db.query<{ number: number }>(`SELECT current_setting('server_version_num')::int AS number`)
  if ((version.rows[0]?.number ?? 0) < OLDEST)
    throw new UserError('PostgreSQL 16 or later is needed: the server in DATABASE_URL is older.')
  const { name, isMighty, isOwner, present, mayBe } = await aboutMe(db)
  for (const role of [APP, READER])
    if (!present?.includes(role))
      throw new UserError(
        `The role ${role} does not exist in the database: make it with the SQL in README.md, "For real".`,
      )
  const refusal = `DATABASE_URL signs in as "${name}", `
  if (isMighty)
    throw new UserError(
      `${refusal}who may pass by the guards of the database (as or like a superuser, by BYPASSRLS, CREATEROLE or a role of PostgreSQL’s own): give the plain role ${APP}.`,
    )
  if (isOwner)
    throw new UserError(`${refusal}who owns the database and could switch its guards off: give the plain role ${APP}.`)
  for (const role of [APP, READER])
    if (!mayBe?.includes(role))
      throw new UserError(
        `${refusal}who is not a member of ${role}: make it one with the SQL in README.md, "For real".`,
      )
}

async function demandOwner(db: pg.Client): Promise<void> {
  const { name, isOwner } = await aboutMe(db)
  if (!isOwner)
    throw new UserError(
      `DATABASE_OWNER_URL signs in as "${name}", who does not own the database: give its owner, for migrations.`,
    )
}

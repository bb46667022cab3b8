import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { inRoot } from '../tools/paths.ts'
import { connected } from '../tools/sql.ts'
import { UserError, codeOf, inOneSentence } from '../tools/user-error.ts'

// Table, checksum and lock are those of `prisma migrate deploy`: either may follow the other.
const LOCK = 72707369
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

interface Row {
  readonly name: string
  readonly checksum: string
  readonly isFinished: boolean
}

/**
 * Brings a database to the newest migration, as its owner. Each migration is applied whole or not at all.
 * Answers the names of those applied now. Refuses a migration that failed before, was changed since, or is not here.
 */
export const migrate = (ownerUrl: string, folder = inRoot('prisma/migrations')): Promise<string[]> =>
  connected(ownerUrl, async (db) => {
    await db.query('SELECT pg_advisory_lock($1)', [LOCK])
    await db.query('SET client_min_messages = warning')
    await db.query(TABLE)
    const pending = compare(readMigrations(folder), await readRows(db))
    for (const migration of pending) await apply(db, migration)
    return pending.map(({ name }) => name)
  })

/** The migrations of a folder, oldest first. */
function readMigrations(folder: string): Migration[] {
  const inside = fs.existsSync(folder) ? fs.readdirSync(folder, { withFileTypes: true }) : []
  const names = inside.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return names.sort().map((name) => {
    const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/** The migrations still to apply. Refuses where the database and the folder do not tell the same story. */
function compare(migrations: readonly Migration[], rows: readonly Row[]): Migration[] {
  const failed = rows.find((row) => !row.isFinished)
  if (failed) {
    const cure = `put it right and run: npx prisma migrate resolve --rolled-back ${failed.name}`
    throw new UserError(`The migration ${failed.name} failed earlier and left the database half changed: ${cure}`)
  }
  for (const row of rows) {
    const migration = migrations.find(({ name }) => name === row.name)
    if (!migration)
      throw new UserError(
        `The database is newer than this program: it has the migration ${row.name}. Start the newer program.`,
      )
    if (migration.checksum !== row.checksum)
      throw new UserError(
        `The migration ${row.name} was changed after it was applied: bring its file back as it was; a change needs a new migration.`,
      )
  }
  return migrations.filter(({ name }) => !rows.some((row) => row.name === name))
}

async function readRows(db: pg.Client): Promise<Row[]> {
  const { rows } = await db.query<Row>(`SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
    FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`)
  return rows
}

async function apply(db: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await db.query('BEGIN')
    await db.query(sql)
    await db.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await db.query('COMMIT')
  } catch (error) {
    await db.query('ROLLBACK').catch(() => undefined)
    if (codeOf(error).startsWith('53')) throw error
    const why = error instanceof Error ? error.message : inOneSentence(error)
    throw new UserError(`The migration ${name} failed and changed nothing: ${why ?? 'for no stated reason'}`, {
      cause: error,
    })
  }
}

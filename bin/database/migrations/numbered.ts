import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { noteMigrated, readApplied } from './database-change.ts'
import { digests } from './definitions.ts'
import { isInUse, STAYED_IN_USE, whileInUse } from './in-use.ts'
import { UserError, codeOf, inOneSentence } from '../../tools/user-error.ts'

// The table and its checksum are those of `prisma migrate deploy`: either may follow the other.
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

/** A migration as it lies in its folder. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

interface Row {
  readonly name: string
  readonly checksum: string
  readonly isFinished: boolean
}

/** The migrations of a folder, oldest first. */
export function readMigrations(folder: string): Migration[] {
  const inside = fs.existsSync(folder) ? fs.readdirSync(folder, { withFileTypes: true }) : []
  const names = inside.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return names.sort().map((name) => {
    const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * The migrations still to apply to a database, oldest first. Refuses a migration that failed before, was changed since
 * it was applied, or is not among those given.
 */
export async function pendingMigrations(db: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  await db.query(TABLE)
  const rows = await readRows(db)
  const failed = rows.find((row) => !row.isFinished)
  if (failed) {
    const cure = `put it right and run: npx prisma migrate resolve --rolled-back ${failed.name}`
    throw new UserError(`The migration ${failed.name} failed earlier and left the database half changed: ${cure}`)
  }
  for (const row of rows) demandTheSame(row, migrations)
  return migrations.filter(({ name }) => !rows.some((row) => row.name === name))
}

function demandTheSame(row: Row, migrations: readonly Migration[]): void {
  const migration = migrations.find(({ name }) => name === row.name)
  const first = migrations[0]?.name ?? ''
  if (!migration && row.name < first)
    throw new UserError(
      `The database was made before ${first}, where the migrations begin anew (it has ${row.name}): there is no way on from it. Begin with an empty database.`,
    )
  if (!migration)
    throw new UserError(
      `The database is newer than this program: it has the migration ${row.name}. Start the newer program.`,
    )
  if (migration.checksum !== row.checksum)
    throw new UserError(
      `The migration ${row.name} was changed after it was applied: bring its file back as it was; a change needs a new migration.`,
    )
}

async function readRows(db: pg.Client): Promise<Row[]> {
  const { rows } = await db.query<Row>(`SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
    FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`)
  return rows
}

/**
 * Applies one migration, whole or not at all. What it changes must be let go of by others in time: it waits a little,
 * lets go so that nobody waits behind it, and tries again, for so long as it may; then it refuses.
 */
export async function applyMigration(db: pg.Client, migration: Migration, lockTimeoutMs: number): Promise<void> {
  try {
    await whileInUse(lockTimeoutMs, (patienceMs) => applyOnce(db, migration, patienceMs))
  } catch (error) {
    if (codeOf(error).startsWith('53')) throw error
    const why = error instanceof Error ? error.message : inOneSentence(error)
    const what = isInUse(error)
      ? `was not applied, and it changed nothing: ${STAYED_IN_USE}`
      : `failed and changed nothing: ${why ?? 'for no stated reason'}`
    throw new UserError(`The migration ${migration.name} ${what}`, { cause: error })
  }
}

async function applyOnce(db: pg.Client, { name, sql, checksum }: Migration, patienceMs: number): Promise<void> {
  try {
    await db.query('BEGIN')
    await db.query(`SET LOCAL lock_timeout = ${String(patienceMs)}`)
    const before = (await readApplied(db)) && (await digests(db))
    await db.query(sql)
    if (before) await noteMigrated(db, before)
    await db.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await db.query('COMMIT')
  } catch (error) {
    await db.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

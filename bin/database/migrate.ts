import { inRoot } from '../tools/paths.ts'
import { connected } from '../tools/sql.ts'
import { applySql } from './migrations/apply-sql.ts'
import { applyMigration, pendingMigrations, readMigrations } from './migrations/numbered.ts'
import { digests } from './migrations/definitions.ts'
import { readApplied } from './migrations/database-change.ts'
import { andMigrationsStay } from './migrations/refusal.ts'
import { readRelease } from './migrations/release-files.ts'
import { checksumOf, inOrder } from './migrations/sql-files.ts'

// The lock of `prisma migrate deploy`: only one of all who migrate does so at a time.
const LOCK = 72707369

const LOCK_TIMEOUT_MS = 10_000

/** Where the migrations and the SQL as it stands today lie, and how long to wait for what is in use. */
export interface MigrateFrom {
  readonly migrations?: string
  readonly sql?: string
  readonly lockTimeoutMs?: number
}

/**
 * Brings a database to where the program is, as its owner: first the numbered migrations it lacks, each whole or not at
 * all; then, where prisma/sql or the migrations differ from what was applied last, prisma/sql, as a whole or not at all.
 * Answers the names of what was applied. Refuses, in words, what cannot be applied; what was applied before it stays.
 */
export const migrate = (
  ownerUrl: string,
  {
    migrations: folder = inRoot('prisma/migrations'),
    sql = inRoot('prisma/sql'),
    lockTimeoutMs = LOCK_TIMEOUT_MS,
  }: MigrateFrom = {},
): Promise<string[]> =>
  connected(ownerUrl, async (db) => {
    await db.query('SELECT pg_advisory_lock($1)', [LOCK])
    await db.query('SET client_min_messages = warning')
    await db.query('SET search_path = public')
    const migrations = readMigrations(folder)
    const files = readRelease(sql)
    const checksum = checksumOf(files, migrations)
    const pending = await pendingMigrations(db, migrations)
    const before = await readApplied(db)
    const isChanged = before?.checksum !== checksum
    const found = isChanged && before ? await digests(db) : {}
    for (const migration of pending) await applyMigration(db, migration, lockTimeoutMs)
    const names = pending.map(({ name }) => name)
    if (!isChanged) return names
    await applySql(db, { files: inOrder(files), checksum, before, found, lockTimeoutMs }).catch((error: unknown) => {
      throw andMigrationsStay(error, names)
    })
    return [...names, 'prisma/sql']
  })

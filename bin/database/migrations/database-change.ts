import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { entryBytes, type NextEntry } from '#lib/ledger/entry-bytes'
import { type Digests, digests } from './definitions.ts'

/** What was applied last, as the runner noted it. */
export interface Applied {
  readonly checksum: string
  readonly digests: Digests
  readonly retired: readonly string[]
}

/** What a release changed of the database, by the names of objects in words. */
export interface DatabaseChange {
  readonly checksumBefore: string
  readonly checksum: string
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** What was found otherwise than it had been applied: somebody altered it by hand. */
  readonly altered: readonly string[]
  readonly retired: readonly string[]
  readonly dropped: readonly string[]
}

/** What was applied last; undefined in a database to which nothing was. */
export async function readApplied(db: pg.Client): Promise<Applied | undefined> {
  const { rows } = await db.query<{ is: boolean }>(`SELECT to_regclass('registrar.applied_sql') IS NOT NULL AS is`)
  if (rows[0]?.is !== true) return undefined
  return (await db.query<Applied>('SELECT checksum, digests, retired FROM registrar.applied_sql')).rows[0]
}

/** Notes what is applied now, for the next start to compare with. */
export async function saveApplied(db: pg.Client, { checksum, digests, retired }: Applied): Promise<void> {
  await db.query(
    `
      INSERT INTO registrar.applied_sql (id, checksum, digests, retired, applied_at)
      VALUES (1, $1, $2, $3, clock_timestamp())
      ON CONFLICT (id)
      DO UPDATE SET
        checksum = excluded.checksum, digests = excluded.digests, retired = excluded.retired,
        applied_at = excluded.applied_at`,
    [checksum, JSON.stringify(digests), retired],
  )
}

/**
 * Notes in a migration's own transaction what it made otherwise than it stood `before`: if prisma/sql is then refused, the
 * next start must not take it for what somebody altered by hand.
 */
export async function noteMigrated(db: pg.Client, before: Digests): Promise<void> {
  const applied = await readApplied(db)
  if (!applied) return
  const now = await digests(db)
  const untouched = Object.entries(applied.digests).filter(([name]) => before[name] === now[name])
  const migrated = Object.entries(now).filter(([name, digest]) => before[name] !== digest)
  await db.query('UPDATE registrar.applied_sql SET digests = $1', [
    JSON.stringify(Object.fromEntries([...untouched, ...migrated])),
  ])
}

// Also one whose start went no further: it was applied, and no entry has told of it.
const UNRECORDED_MIGRATIONS = `
  SELECT m.migration_name AS name
  FROM _prisma_migrations m
  WHERE m.rolled_back_at IS NULL
    AND m.finished_at > coalesce((SELECT applied_at FROM registrar.applied_sql), '-infinity')
    AND NOT EXISTS (SELECT FROM public.database_change c WHERE m.migration_name = ANY (c.migrations))
  ORDER BY m.migration_name`

/**
 * Puts a change on the record, in the transaction that makes it and before `saveApplied`: a row, with the
 * migrations since the last one, and the ledger entry that carries it. In a ledger
 * without an entry it puts none: the first is the installation's own, and nothing recorded rests on what was there before.
 */
export async function recordChange(db: pg.Client, change: DatabaseChange): Promise<void> {
  const { rows } = await db.query<{ is: boolean }>('SELECT size > 0 AS is FROM ledger.head')
  if (rows[0]?.is !== true) return
  const migrations = await db.query<{ name: string }>(UNRECORDED_MIGRATIONS)
  await db.query(
    `
      INSERT INTO public.database_change (
        id, at, checksum_before, checksum, migrations, added, changed, altered, retired, dropped
      )
      VALUES (gen_random_uuid(), registrar.now(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      change.checksumBefore,
      change.checksum,
      migrations.rows.map(({ name }) => name),
      change.added,
      change.changed,
      change.altered,
      change.retired,
      change.dropped,
    ],
  )
  const [next] = (await db.query<NextEntry>('SELECT * FROM ledger.open_entry()')).rows
  if (!next) throw new Error('the ledger has no head')
  const facts = { kind: 'database.changed', actor: null, role: 'operator', formKey: randomUUID() } as const
  await db.query('SELECT ledger.append($1)', [entryBytes(next, facts)])
}

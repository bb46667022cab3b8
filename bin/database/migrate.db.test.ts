import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'
import { copyOf } from '../postgres/disposable.ts'
import { connected } from '../tools/sql.ts'
import { inOneSentence } from '../tools/user-error.ts'

const server = inject('server')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'migrations-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true })
})

// What the runner itself needs of the product's tables.
const OUR_TABLES = `CREATE SCHEMA registrar; CREATE SCHEMA ledger; CREATE TABLE ledger.head (size int);
  CREATE TABLE registrar.applied_sql (
    id int PRIMARY KEY, checksum text, digests jsonb, retired text[], applied_at timestamptz
  );`
const SQL = 'prisma/sql'

let databases = 0
let ownerUrl = ''
beforeEach(async () => {
  fs.rmSync(folder, { recursive: true })
  write('sql/files.txt', 'functions/g.sql\n')
  write('sql/functions/g.sql', 'CREATE OR REPLACE FUNCTION registrar.g() RETURNS int LANGUAGE sql RETURN 1;\n')
  ;({ ownerUrl } = await copyOf(server, `test_${String(process.pid)}_migrate_${String(++databases)}`, 'template0'))
  addMigration(
    '1_first',
    `${OUR_TABLES}
    CREATE TABLE one (id int);
    CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;`,
  )
})

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  fs.writeFileSync(path.join(folder, file), text)
}

const addMigration = (name: string, sql: string): void => {
  write(`migrations/${name}/migration.sql`, sql)
}

function removeFrom(...names: readonly string[]): void {
  for (const name of names) fs.rmSync(path.join(folder, name), { recursive: true })
}

const removeMigration = (name: string): void => {
  removeFrom(`migrations/${name}`)
}

const migrateAll = (lockTimeoutMs = 10_000): Promise<string[]> =>
  migrate(ownerUrl, { migrations: path.join(folder, 'migrations'), sql: path.join(folder, 'sql'), lockTimeoutMs })

const refusal = (lockTimeoutMs?: number): Promise<string | undefined> =>
  migrateAll(lockTimeoutMs).then(() => undefined, inOneSentence)

const rows = (sql: string) => connected(ownerUrl, async (db) => (await db.query<Record<string, unknown>>(sql)).rows)

describe('migrations', () => {
  test('are applied once, in order, and only the new ones the next time', async () => {
    expect(await migrateAll()).toEqual(['1_first', SQL])
    addMigration('2_second', 'INSERT INTO one VALUES (f())')
    expect(await migrateAll()).toEqual(['2_second', SQL])
    expect(await migrateAll()).toEqual([])
    expect(await rows('SELECT id FROM one')).toEqual([{ id: 1 }])
  })

  test('that fail change nothing, and go through once put right', async () => {
    addMigration('2_second', 'CREATE TABLE two (id int); SELECT 1 / 0')
    expect(await refusal()).toBe('The migration 2_second failed and changed nothing: division by zero')
    expect(await rows(`SELECT to_regclass('two') AS two`)).toEqual([{ two: null }])
    addMigration('2_second', 'CREATE TABLE two (id int)')
    expect(await migrateAll()).toEqual(['2_second', SQL])
  })

  test('that were changed after they were applied are refused', async () => {
    await migrateAll()
    addMigration('1_first', 'CREATE TABLE one (id bigint)')
    expect(await refusal()).toContain('1_first was changed after it was applied')
  })

  test('that this program does not know are those of a newer one', async () => {
    addMigration('2_second', 'SELECT 1')
    await migrateAll()
    removeMigration('2_second')
    expect(await refusal()).toContain('newer than this program')
  })

  test('of a database made before they began anew cannot be followed', async () => {
    addMigration('0_before', 'SELECT 1')
    await migrateAll()
    removeMigration('0_before')
    expect(await refusal()).toBe(
      'The database was made before 1_first, where the migrations begin anew (it has 0_before): there is no way on from it. Begin with an empty database.',
    )
  })

  test('that Prisma left half done are not passed over', async () => {
    await migrateAll()
    await rows('UPDATE _prisma_migrations SET finished_at = NULL')
    expect(await refusal()).toContain('1_first failed earlier')
  })

  test('begun by two programs at once are applied once', async () => {
    const both = await Promise.all([migrateAll(), migrateAll()])
    expect(both.flat()).toEqual(['1_first', SQL])
  })

  /** Does something while somebody has the table that a second migration changes in use; lets go of it at the end. */
  const whileInUse = async <T>(work: (letGo: () => Promise<unknown>) => Promise<T>): Promise<T> => {
    await migrateAll()
    addMigration('2_second', 'ALTER TABLE one ADD COLUMN more int')
    return connected(ownerUrl, async (user) => {
      await user.query('BEGIN')
      await user.query('SELECT FROM one')
      try {
        return await work(() => user.query('COMMIT'))
      } finally {
        await user.query('COMMIT')
      }
    })
  }

  test('of what is in use are refused in time', async () => {
    expect(await whileInUse(() => refusal(500))).toBe(
      'The migration 2_second was not applied, and it changed nothing: what it changes is in use, and was not let go of in time. Start again in a moment, or when nobody works.',
    )
    expect(await migrateAll()).toEqual(['2_second', SQL])
  })

  test('wait for what is let go of in time, and meanwhile nobody who reads waits for them', async () => {
    await whileInUse(async (letGo) => {
      let isWaiting = true
      const migrated = migrateAll(60_000).finally(() => {
        isWaiting = false
      })
      for (let n = 0; n < 5; n += 1) {
        await pause(200)
        await rows('SELECT FROM one')
        expect(isWaiting).toBe(true)
      }
      await letGo()
      expect(await migrated).toEqual(['2_second', SQL])
    })
  })
})

describe('a folder prisma/sql that is not as the release has it', () => {
  const tables = () => rows(`SELECT FROM pg_class WHERE relname IN ('one', '_prisma_migrations')`)

  test.each([
    [
      'is absent',
      () => {
        removeFrom('sql')
      },
      'files.txt, is not there or empty',
    ],
    [
      'is empty',
      () => {
        removeFrom('sql/files.txt', 'sql/functions')
      },
      'files.txt, is not there or empty',
    ],
    [
      'lacks a file',
      () => {
        removeFrom('sql/functions')
      },
      'these files are missing: functions/g.sql',
    ],
  ])('and %s is refused before anything is made', async (_, spoil, words) => {
    spoil()
    expect(await refusal()).toContain(words)
    expect(await tables()).toEqual([])
  })

  test('has its honest twin, which is applied', async () => {
    expect(await migrateAll()).toEqual(['1_first', SQL])
    expect(await tables()).toHaveLength(2)
  })
})

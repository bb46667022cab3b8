import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
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

let databases = 0
let ownerUrl = ''
beforeEach(async () => {
  fs.rmSync(folder, { recursive: true })
  ;({ ownerUrl } = await copyOf(server, `test_${String(process.pid)}_migrate_${String(++databases)}`, 'template0'))
  write(
    '1_first',
    'CREATE TABLE one (id int); CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;',
  )
})

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true })
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

const migrateAll = (): Promise<string[]> => migrate(ownerUrl, { migrations: folder, sql: path.join(folder, 'none') })

const refusal = (): Promise<string | undefined> => migrateAll().then(() => undefined, inOneSentence)

const rows = (sql: string) => connected(ownerUrl, async (db) => (await db.query<Record<string, unknown>>(sql)).rows)

describe('migrations', () => {
  test('are applied once, in order, and only the new ones the next time', async () => {
    expect(await migrateAll()).toEqual(['1_first'])
    write('2_second', 'INSERT INTO one VALUES (f())')
    expect(await migrateAll()).toEqual(['2_second'])
    expect(await migrateAll()).toEqual([])
    expect(await rows('SELECT id FROM one')).toEqual([{ id: 1 }])
  })

  test('that fail change nothing, and go through once put right', async () => {
    write('2_second', 'CREATE TABLE two (id int); SELECT 1 / 0')
    expect(await refusal()).toBe('The migration 2_second failed and changed nothing: division by zero')
    expect(await rows(`SELECT to_regclass('two') AS two`)).toEqual([{ two: null }])
    write('2_second', 'CREATE TABLE two (id int)')
    expect(await migrateAll()).toEqual(['2_second'])
  })

  test('that were changed after they were applied are refused', async () => {
    await migrateAll()
    write('1_first', 'CREATE TABLE one (id bigint)')
    expect(await refusal()).toContain('1_first was changed after it was applied')
  })

  test('that this program does not know are those of a newer one', async () => {
    write('2_second', 'SELECT 1')
    await migrateAll()
    fs.rmSync(path.join(folder, '2_second'), { recursive: true })
    expect(await refusal()).toContain('newer than this program')
  })

  test('of a database made before they began anew cannot be followed', async () => {
    write('0_before', 'SELECT 1')
    await migrateAll()
    fs.rmSync(path.join(folder, '0_before'), { recursive: true })
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
    expect(both.flat()).toEqual(['1_first'])
  })
})

import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { closeDatabase } from '#lib/base/database'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { operatorPermit } from '#lib/people/permissions'
import { type Addresses, copyOf } from '../../postgres/disposable.ts'
import { inAForce } from '../../testing/force-environment.ts'
import { type SqlFolder, sqlFolder } from '../../testing/sql-folder.ts'
import { connected } from '../../tools/sql.ts'
import { digests, type Digests } from './definitions.ts'

const force = await inAForce()
await closeDatabase() // or the force could not be copied

let folder: SqlFolder
let urls: Addresses
let copies = 0
beforeEach(async () => {
  const name = `test_${String(process.pid)}_sql_${String(++copies)}`
  urls = await copyOf(inject('server'), name, new URL(force.ownerUrl).pathname.slice(1))
  process.env.DATABASE_URL = urls.appUrl
  folder = sqlFolder(urls.ownerUrl)
})
afterEach(() => {
  folder.end()
})

const stands = (): Promise<Digests> => connected(urls.ownerUrl, digests)

const none = { migrations: [], added: [], changed: [], altered: [], retired: [], dropped: [] }

const aFunction = (name: string, body: string): string =>
  `-- A function.\nCREATE OR REPLACE FUNCTION registrar.${name}()\nRETURNS text\nLANGUAGE sql\nSTABLE\nRETURN ${body};\n`

describe('prisma/sql', () => {
  test('that is as it was applied is applied no more', async () => {
    const before = await folder.rows('SELECT applied_at, xmin::text FROM registrar.applied_sql')
    expect(await folder.apply()).toEqual([])
    expect(await folder.rows('SELECT applied_at, xmin::text FROM registrar.applied_sql')).toEqual(before)
    expect(await folder.lastChange()).toBeUndefined()
  })

  test('applied a second time changes nothing, and says so', async () => {
    const before = await stands()
    folder.newRelease()
    expect(await folder.apply()).toEqual(['prisma/sql'])
    expect(await stands()).toEqual(before)
    expect(await folder.lastChange()).toMatchObject(none)
  })

  test('makes what is new and changes what differs, each by its name', async () => {
    folder.write('functions/registrar/base/new_one.sql', aFunction('new_one', `'new'`))
    folder.write(
      'views/newest.sql',
      '-- A view.\nCREATE OR REPLACE VIEW public.newest AS\nSELECT registrar.new_one();\n',
    )
    folder.write(
      'functions/registrar/base/today.sql',
      folder.read('functions/registrar/base/today.sql').replace('Europe/London', 'Etc/UTC'),
    )
    expect(await folder.apply()).toEqual(['prisma/sql'])
    expect(await folder.lastChange()).toMatchObject({
      ...none,
      added: ['function registrar.new_one()', 'rights on newest', 'rights on registrar.new_one()', 'view newest'],
      changed: ['function registrar.today()'],
    })
  })

  test('leaves an entry in the ledger, which is whole', async () => {
    const before = await verifyLedger(operatorPermit())
    folder.newRelease()
    await folder.apply()
    const [entry] = await folder.rows(
      `SELECT kind, actor_id, convert_from(body, 'UTF8')::jsonb AS body FROM ledger.entry ORDER BY seq DESC LIMIT 1`,
    )
    const change = await folder.lastChange()
    expect(entry).toMatchObject({
      kind: 'database.changed',
      actor_id: null,
      body: { rows: [{ table: 'database_change', row: { id: change?.id, checksum: change?.checksum, changed: [] } }] },
    })
    const after = await verifyLedger(operatorPermit())
    expect(after.broken).toBeUndefined()
    expect(after.entries).toBe(before.entries + 1)
  })

  test('that was applied can be rewritten by nobody', async () => {
    folder.newRelease()
    await folder.apply()
    await expect(folder.rows(`UPDATE database_change SET checksum = ''`)).rejects.toThrow('never changed or removed')
  })
})

describe('what somebody altered by hand', () => {
  test('is put back, and told', async () => {
    const before = await stands()
    await folder.rows(`
      CREATE OR REPLACE FUNCTION registrar.guard_setting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
      ALTER TABLE cancellation_request DISABLE TRIGGER guarded;
      ALTER TABLE duty_to_inform DISABLE TRIGGER never_removed;
      ALTER TABLE reported_crime DISABLE ROW LEVEL SECURITY;
      DROP POLICY shown ON cancellation_request;
      DROP TRIGGER guarded ON cancellation;
      GRANT DELETE ON cancellation_decision TO registrar_app;
      GRANT UPDATE (verdict) ON cancellation_decision TO registrar_app`)
    folder.newRelease()
    await folder.apply()
    expect(await stands()).toEqual(before)
    expect(await folder.lastChange()).toMatchObject({
      ...none,
      altered: [
        'function registrar.guard_setting()',
        'policy shown on cancellation_request',
        'rights on cancellation_decision',
        'row security on reported_crime',
        'trigger guarded on cancellation',
        'trigger guarded on cancellation_request',
        'trigger never_removed on duty_to_inform',
      ],
    })
  })

  test('and no file makes is dropped one release later; a policy, which lets through, at once', async () => {
    await folder.rows(`
      CREATE FUNCTION registrar.by_hand() RETURNS int LANGUAGE sql RETURN 1;
      CREATE POLICY by_hand ON reported_crime FOR SELECT TO registrar_reader USING (true)`)
    folder.newRelease()
    await folder.apply()
    expect(await folder.lastChange()).toMatchObject({
      ...none,
      altered: ['function registrar.by_hand()', 'policy by_hand on reported_crime', 'rights on registrar.by_hand()'],
      // The rights of a schema are given on every function in it.
      added: ['rights on registrar.by_hand()'],
      retired: ['function registrar.by_hand()'],
      dropped: ['policy by_hand on reported_crime'],
    })
  })
})

describe('what somebody altered by hand and no file could put back', () => {
  test('is told by every release: a function that stands with the tables, a table of their own', async () => {
    await folder.rows(`
      CREATE OR REPLACE FUNCTION registrar.now() RETURNS timestamptz LANGUAGE sql STABLE AS 'SELECT clock_timestamp()';
      CREATE TABLE by_hand (id int)`)
    const altered = ['function registrar.now()', 'rights on by_hand', 'row security on by_hand']
    for (let release = 1; release <= 2; release++) {
      folder.newRelease()
      await folder.apply()
      expect(await folder.lastChange()).toMatchObject({ ...none, altered })
    }
  })
})

describe('what no file makes any more', () => {
  test('still works for one release, and is dropped by the next', async () => {
    folder.write('functions/registrar/base/old_one.sql', aFunction('old_one', `'old'`))
    folder.write(
      'views/older.sql',
      '-- A view.\nCREATE OR REPLACE VIEW public.older AS\nSELECT registrar.old_one() AS word;\n',
    )
    folder.write(
      'grants/public.sql',
      `${folder.read('grants/public.sql')}GRANT SELECT ON public.older TO registrar_app;\n`,
    )
    await folder.apply()
    folder.remove('functions/registrar/base/old_one.sql')
    folder.remove('views/older.sql')
    folder.write('grants/public.sql', folder.read('grants/public.sql').replace(/^.*older.*$/m, ''))
    await folder.apply()
    expect(await folder.lastChange()).toMatchObject({
      ...none,
      retired: ['function registrar.old_one()', 'view older'],
    })
    expect(
      await connected(urls.appUrl, async (db) => (await db.query<{ word: string }>('SELECT word FROM older')).rows),
    ).toEqual([{ word: 'old' }])

    expect(await folder.apply()).toEqual([])
    expect(await folder.rows('SELECT word FROM older')).toEqual([{ word: 'old' }])

    folder.newRelease()
    await folder.apply()
    expect(await folder.lastChange()).toMatchObject({
      ...none,
      dropped: ['function registrar.old_one()', 'view older'],
    })
    expect(
      await folder.rows(`SELECT to_regclass('older') AS view, to_regproc('registrar.old_one') AS function`),
    ).toEqual([{ view: null, function: null }])
  })

  test('guards until it is dropped', async () => {
    const file = 'tables/plans/setting.sql'
    const text = folder.read(file)
    folder.write(
      file,
      text.replace(/DROP TRIGGER IF EXISTS guarded[^;]*;\s*CREATE CONSTRAINT TRIGGER guarded[^;]*;/, ''),
    )
    await folder.apply()
    expect(Object.keys(await stands())).toContain('trigger guarded on setting')
    folder.newRelease()
    await folder.apply()
    expect(Object.keys(await stands())).not.toContain('trigger guarded on setting')
  })

  test('and is made again before it was dropped, stays', async () => {
    folder.write('functions/registrar/base/old_one.sql', aFunction('old_one', `'old'`))
    await folder.apply()
    folder.remove('functions/registrar/base/old_one.sql')
    await folder.apply()
    folder.write('functions/registrar/base/old_one.sql', aFunction('old_one', `'again'`))
    await folder.apply()
    folder.newRelease()
    await folder.apply()
    expect(await folder.rows('SELECT registrar.old_one() AS word')).toEqual([{ word: 'again' }])
  })
})

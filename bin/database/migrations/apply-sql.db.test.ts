import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { closeDatabase } from '#lib/base/database'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { operatorPermit } from '#lib/people/permissions'
import { type Addresses, copyOf } from '../../postgres/disposable.ts'
import { inAForce } from '../../testing/force-environment.ts'
import { type SqlFolder, sqlFolder } from '../../testing/sql-folder.ts'
import { connected } from '../../tools/sql.ts'
import { inOneSentence } from '../../tools/user-error.ts'
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

/** Another checksum, and nothing else. */
const newRelease = (): void => {
  folder.write('grants/registrar.sql', `${folder.read('grants/registrar.sql')}-- Another release.\n`)
}

const lastChange = async (): Promise<Record<string, unknown> | undefined> =>
  (await folder.rows('SELECT * FROM database_change ORDER BY xmin::text::bigint DESC LIMIT 1'))[0]

const none = { migrations: [], added: [], changed: [], altered: [], retired: [], dropped: [] }

const aFunction = (name: string, body: string): string =>
  `-- A function.\nCREATE OR REPLACE FUNCTION registrar.${name}()\nRETURNS text\nLANGUAGE sql\nSTABLE\nRETURN ${body};\n`

describe('prisma/sql', () => {
  test('that is as it was applied is applied no more', async () => {
    const before = await folder.rows('SELECT applied_at, xmin::text FROM registrar.applied_sql')
    expect(await folder.apply()).toEqual([])
    expect(await folder.rows('SELECT applied_at, xmin::text FROM registrar.applied_sql')).toEqual(before)
    expect(await lastChange()).toBeUndefined()
  })

  test('applied a second time changes nothing, and says so', async () => {
    const before = await stands()
    newRelease()
    expect(await folder.apply()).toEqual(['prisma/sql'])
    expect(await stands()).toEqual(before)
    expect(await lastChange()).toMatchObject(none)
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
    expect(await lastChange()).toMatchObject({
      ...none,
      added: ['function registrar.new_one()', 'rights on newest', 'rights on registrar.new_one()', 'view newest'],
      changed: ['function registrar.today()'],
    })
  })

  test('leaves an entry in the ledger, which is whole', async () => {
    const before = await verifyLedger(operatorPermit())
    newRelease()
    await folder.apply()
    const [entry] = await folder.rows(
      `SELECT kind, actor_id, convert_from(body, 'UTF8')::jsonb AS body FROM ledger.entry ORDER BY seq DESC LIMIT 1`,
    )
    const change = await lastChange()
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
    newRelease()
    await folder.apply()
    await expect(folder.rows(`UPDATE database_change SET checksum = ''`)).rejects.toThrow('never changed or removed')
  })
})

describe('what somebody altered by hand', () => {
  test('is put back, and told', async () => {
    const before = await stands()
    await folder.rows(`
      CREATE OR REPLACE FUNCTION registrar.guard_setting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
      ALTER TABLE cancellation_decision DISABLE TRIGGER guarded;
      ALTER TABLE duty_to_inform DISABLE TRIGGER never_removed;
      ALTER TABLE reported_crime DISABLE ROW LEVEL SECURITY;
      DROP POLICY shown ON cancellation_request;
      DROP TRIGGER guarded ON cancellation;
      GRANT DELETE ON cancellation_decision TO registrar_app;
      GRANT UPDATE (verdict) ON cancellation_decision TO registrar_app`)
    newRelease()
    await folder.apply()
    expect(await stands()).toEqual(before)
    expect(await lastChange()).toMatchObject({
      ...none,
      altered: [
        'function registrar.guard_setting()',
        'policy shown on cancellation_request',
        'rights on cancellation_decision',
        'row security on reported_crime',
        'trigger guarded on cancellation',
        'trigger guarded on cancellation_decision',
        'trigger never_removed on duty_to_inform',
      ],
    })
  })

  test('and no file makes is dropped one release later; a policy, which lets through, at once', async () => {
    await folder.rows(`
      CREATE FUNCTION registrar.by_hand() RETURNS int LANGUAGE sql RETURN 1;
      CREATE POLICY by_hand ON reported_crime FOR SELECT TO registrar_reader USING (true)`)
    newRelease()
    await folder.apply()
    expect(await lastChange()).toMatchObject({
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
      newRelease()
      await folder.apply()
      expect(await lastChange()).toMatchObject({ ...none, altered })
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
    expect(await lastChange()).toMatchObject({ ...none, retired: ['function registrar.old_one()', 'view older'] })
    expect(
      await connected(urls.appUrl, async (db) => (await db.query<{ word: string }>('SELECT word FROM older')).rows),
    ).toEqual([{ word: 'old' }])

    expect(await folder.apply()).toEqual([])
    expect(await folder.rows('SELECT word FROM older')).toEqual([{ word: 'old' }])

    newRelease()
    await folder.apply()
    expect(await lastChange()).toMatchObject({ ...none, dropped: ['function registrar.old_one()', 'view older'] })
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
    newRelease()
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
    newRelease()
    await folder.apply()
    expect(await folder.rows('SELECT registrar.old_one() AS word')).toEqual([{ word: 'again' }])
  })
})

describe('a migration', () => {
  const NAME = '99991231000000_more'
  const SQL = `ALTER TABLE setting ADD COLUMN more int; CREATE TABLE more (id int);
    CREATE FUNCTION registrar.more() RETURNS int LANGUAGE sql RETURN 1; ALTER TABLE more ALTER id SET DEFAULT registrar.more()`

  test('is told with what prisma/sql changed, once', async () => {
    folder.addMigration('more', SQL)
    expect(await folder.apply()).toEqual([NAME, 'prisma/sql'])
    expect(await lastChange()).toMatchObject({ migrations: [NAME], changed: [], altered: [], retired: [], dropped: [] })
    newRelease()
    await folder.apply()
    expect(await lastChange()).toMatchObject(none)
  })

  test('that stays where prisma/sql was refused is told by the next start, and is nobody’s work by hand', async () => {
    folder.addMigration('more', SQL)
    const whole = folder.read('grants/public.sql')
    folder.write('grants/public.sql', `${whole}GRANT SELECT ON public.nothing TO registrar_app;\n`)
    const refusal = await folder.apply().then(() => undefined, inOneSentence)
    expect(refusal).toBe(
      `prisma/sql/grants/public.sql was not applied, nor was any other file of prisma/sql: relation "public.nothing" does not exist. The migration ${NAME} was applied before, and stays.`,
    )
    expect(await folder.rows('SELECT more FROM setting LIMIT 0')).toEqual([])
    expect(await lastChange()).toBeUndefined()

    folder.write('grants/public.sql', whole)
    expect(await folder.apply()).toEqual(['prisma/sql'])
    expect(await lastChange()).toMatchObject({
      ...none,
      migrations: [NAME],
      // The rights of a schema are given on every function in it.
      changed: ['rights on registrar.more()'],
    })
  })

  test('hides nothing that somebody altered by hand before it', async () => {
    await folder.rows('ALTER TABLE reported_crime DISABLE ROW LEVEL SECURITY')
    folder.addMigration('more', SQL)
    folder.write(
      'grants/public.sql',
      `${folder.read('grants/public.sql')}GRANT SELECT ON public.nothing TO registrar_app;\n`,
    )
    await expect(folder.apply()).rejects.toThrow('was not applied')
    folder.write('grants/public.sql', folder.read('grants/public.sql').replace(/^.*nothing.*$/m, ''))
    await folder.apply()
    expect(await lastChange()).toMatchObject({ migrations: [NAME], altered: ['row security on reported_crime'] })
  })
})

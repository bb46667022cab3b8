import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { closeDatabase } from '#lib/base/database'
import { type Addresses, copyOf } from '../../postgres/disposable.ts'
import { inAForce } from '../../testing/force-environment.ts'
import { type SqlFolder, sqlFolder } from '../../testing/sql-folder.ts'
import { inOneSentence } from '../../tools/user-error.ts'

const force = await inAForce()
await closeDatabase() // or the force could not be copied

let folder: SqlFolder
let urls: Addresses
let copies = 0
beforeEach(async () => {
  const name = `test_${String(process.pid)}_migrated_${String(++copies)}`
  urls = await copyOf(inject('server'), name, new URL(force.ownerUrl).pathname.slice(1))
  process.env.DATABASE_URL = urls.appUrl
  folder = sqlFolder(urls.ownerUrl)
})
afterEach(() => {
  folder.end()
})

const none = { migrations: [], added: [], changed: [], altered: [], retired: [], dropped: [] }

describe('a migration', () => {
  const NAME = '99991231000000_more'
  const SQL = `ALTER TABLE setting ADD COLUMN more int; CREATE TABLE more (id int);
    CREATE FUNCTION registrar.more() RETURNS int LANGUAGE sql RETURN 1;
    ALTER TABLE more ALTER id SET DEFAULT registrar.more()`

  test('is told with what prisma/sql changed, once', async () => {
    folder.addMigration('more', SQL)
    expect(await folder.apply()).toEqual([NAME, 'prisma/sql'])
    expect(await folder.lastChange()).toMatchObject({
      migrations: [NAME],
      changed: [],
      altered: [],
      retired: [],
      dropped: [],
    })
    folder.newRelease()
    await folder.apply()
    expect(await folder.lastChange()).toMatchObject(none)
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
    expect(await folder.lastChange()).toBeUndefined()

    folder.write('grants/public.sql', whole)
    expect(await folder.apply()).toEqual(['prisma/sql'])
    expect(await folder.lastChange()).toMatchObject({
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
    expect(await folder.lastChange()).toMatchObject({ migrations: [NAME], altered: ['row security on reported_crime'] })
  })
})

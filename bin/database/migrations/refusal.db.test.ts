import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { type Addresses, copyOf } from '../../postgres/disposable.ts'
import { type SqlFolder, sqlFolder } from '../../testing/sql-folder.ts'
import { connected } from '../../tools/sql.ts'
import { inOneSentence } from '../../tools/user-error.ts'
import { digests, type Digests } from './definitions.ts'

let folder: SqlFolder
let urls: Addresses
let copies = 0
beforeEach(async () => {
  urls = await copyOf(inject('server'), `test_${String(process.pid)}_refusal_${String(++copies)}`)
  folder = sqlFolder(urls.ownerUrl)
})
afterEach(() => {
  folder.end()
})

const stands = (): Promise<Digests> => connected(urls.ownerUrl, digests)

const refusal = (lockTimeoutMs?: number): Promise<string | undefined> =>
  folder.apply(lockTimeoutMs).then(() => undefined, inOneSentence)

/** A connection that stays, until the work is done. */
async function beside<T>(url: string, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}

const TODAY = 'functions/registrar/base/today.sql'

/** A change that would be seen if anything were half applied. */
const changeToday = (): void => {
  folder.write(TODAY, folder.read(TODAY).replace('Europe/London', 'Etc/UTC'))
}

describe('prisma/sql is refused whole, in a sentence that names the file', () => {
  test('where a file cannot be read as SQL', async () => {
    const before = await stands()
    changeToday()
    folder.write(
      'tables/victims/duty_to_inform.sql',
      `${folder.read('tables/victims/duty_to_inform.sql')}\nCREATE TRIGGR nothing;\n`,
    )
    const line = folder.read('tables/victims/duty_to_inform.sql').split('\n').length - 1
    expect(await refusal()).toBe(
      `prisma/sql/tables/victims/duty_to_inform.sql, line ${String(line)}, was not applied, nor was any other file of prisma/sql: syntax error at or near "TRIGGR"`,
    )
    expect(await stands()).toEqual(before)
  })

  test('where a file speaks of what there is not', async () => {
    const before = await stands()
    folder.write(TODAY, folder.read(TODAY).replace('registrar.now()', 'registrar.nowhere()'))
    expect(await refusal()).toContain(`prisma/sql/${TODAY}, line `)
    expect(await stands()).toEqual(before)
  })

  test('where a right is given on what there is not, last of all', async () => {
    const before = await stands()
    changeToday()
    const rights = folder.read('grants/public.sql')
    folder.write('grants/public.sql', `${rights}GRANT SELECT ON public.nothing TO registrar_app;\n`)
    expect(await refusal()).toBe(
      'prisma/sql/grants/public.sql was not applied, nor was any other file of prisma/sql: relation "public.nothing" does not exist',
    )
    expect(await stands()).toEqual(before)
  })

  test('where a table is in use for too long', async () => {
    const before = await stands()
    changeToday()
    await beside(urls.appUrl, async (db) => {
      await db.query('BEGIN')
      await db.query('SELECT FROM reported_crime')
      expect(await refusal(200)).toBe(
        'prisma/sql/tables/crimes/reported_crime.sql was not applied, nor was any other file of prisma/sql: what it changes is in use, and was not let go of in time. Start again in a moment, or when nobody works.',
      )
      expect(await stands()).toEqual(before)
      await db.query('COMMIT')
    })
    expect(await folder.apply()).toEqual(['prisma/sql'])
  })

  test('where what was retired is still used', async () => {
    const name = 'functions/registrar/base/old_one.sql'
    folder.write(
      name,
      '-- A function.\nCREATE OR REPLACE FUNCTION registrar.old_one()\nRETURNS int\nLANGUAGE sql\nRETURN 1;\n',
    )
    folder.write('views/older.sql', '-- A view.\nCREATE OR REPLACE VIEW public.older AS\nSELECT registrar.old_one();\n')
    await folder.apply()
    folder.remove(name)
    await folder.apply()
    const before = await stands()
    changeToday()
    expect(await refusal()).toBe(
      'The function registrar.old_one(), which no file makes, was not dropped, and no file of prisma/sql was applied: prisma/sql/views/older.sql still uses it: view older depends on function registrar.old_one()',
    )
    expect(await stands()).toEqual(before)
  })
})

const GUARDS = `SELECT
  (SELECT count(*)::int FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D') AS triggers,
  (SELECT count(*)::int FROM pg_policy) AS policies,
  (SELECT count(*)::int FROM pg_class WHERE relrowsecurity) AS secured`

const FORBIDDEN = `INSERT INTO setting (id, name, value, from_day, by_id, at, reason_id)
  VALUES (gen_random_uuid(), 'informing-days', '1', '2026-04-01', gen_random_uuid(), now(), gen_random_uuid())`

test('while prisma/sql is applied, nobody else sees a moment without a guard', async () => {
  // Everything was dropped and made again by then, and nothing is committed.
  folder.write('grants/slow.sql', '-- Slow.\nSELECT pg_sleep(0.5);\n')
  await beside(urls.appUrl, async (writer) =>
    beside(urls.ownerUrl, async (watcher) => {
      const [before] = (await watcher.query<Record<string, number>>(GUARDS)).rows
      const applying = { isOver: false }
      const applied = folder.apply().finally(() => (applying.isOver = true))
      const seen = new Set<string>()
      let looks = 0
      const watching = (async () => {
        for (; !applying.isOver; looks++) seen.add(JSON.stringify((await watcher.query(GUARDS)).rows[0]))
      })()
      const refusals: string[] = []
      while (!applying.isOver) refusals.push(await writer.query(FORBIDDEN).then(() => 'let through', String))
      expect(await applied).toEqual(['prisma/sql'])
      await watching
      expect(looks).toBeGreaterThan(20)
      expect([...seen]).toEqual([JSON.stringify(before)])
      expect(new Set(refusals)).toEqual(new Set(['error: only the registrar changes a setting, in their own name']))
    }),
  )
})

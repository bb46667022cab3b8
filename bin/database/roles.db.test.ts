import { describe, expect, inject, test } from 'vitest'
import { copyOf } from '../postgres/disposable.ts'
import { demandRoles, ensureRoles } from './roles.ts'
import { connected, inDatabase } from '../tools/sql.ts'
import { inOneSentence } from '../tools/user-error.ts'

const server = inject('server')
const { appUrl, ownerUrl } = await copyOf(server, `test_${String(process.pid)}_roles`)

/** The address of a role made for one test, on the same database. */
async function asRole(name: string, attributes: string, memberOf: readonly string[] = []): Promise<string> {
  await connected(server.superuserUrl, async (db) => {
    await db.query(`CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${attributes}`)
    for (const role of memberOf) await db.query(`GRANT ${role} TO ${name}`)
    await db.query(`GRANT CONNECT ON DATABASE ${new URL(appUrl).pathname.slice(1)} TO ${name}`)
  })
  const url = new URL(appUrl)
  url.username = name
  url.password = 'secret'
  return url.href
}

const refusal = async (app: string, owner = ownerUrl): Promise<string | undefined> =>
  demandRoles(app, owner).then(() => undefined, inOneSentence)

describe('a PostgreSQL of the force itself', () => {
  test('is taken with the plain role and the owner', async () => {
    expect(await refusal(appUrl)).toBeUndefined()
  })

  test('is refused with a superuser, whom no guard holds', async () => {
    expect(await refusal(inDatabase(server.superuserUrl, new URL(appUrl).pathname.slice(1)))).toMatch(
      /superuser.*give the plain role registrar_app/,
    )
  })

  test('is refused with the owner, who could switch the guards off', async () => {
    expect(await refusal(ownerUrl)).toContain('who owns the database')
  })

  test('is refused with a role that passes by row-level security', async () => {
    expect(await refusal(await asRole('passes_by', 'BYPASSRLS', ['registrar_app', 'registrar_reader']))).toContain(
      'may pass by the guards',
    )
  })

  test('is refused with a role that may become such a one', async () => {
    await asRole('mighty', 'BYPASSRLS')
    expect(
      await refusal(await asRole('mightys_friend', '', ['registrar_app', 'registrar_reader', 'mighty'])),
    ).toContain('may pass by the guards')
    expect(
      await refusal(await asRole('writes_all', '', ['registrar_app', 'registrar_reader', 'pg_write_all_data'])),
    ).toContain('may pass by the guards')
  })

  test('is refused with a member of the owner', async () => {
    expect(
      await refusal(await asRole('owners_friend', '', ['registrar_app', 'registrar_reader', 'registrar_owner'])),
    ).toContain('who owns the database')
  })

  test('is refused with a stranger', async () => {
    expect(await refusal(await asRole('stranger', ''))).toContain('not a member of registrar_app')
  })

  test('is refused where the address for migrations is not the owner’s', async () => {
    expect(await refusal(appUrl, appUrl)).toContain('DATABASE_OWNER_URL signs in as "registrar_app", who does not own')
  })

  test.each([
    ['a wrong password', (url: URL) => (url.password = 'wrong'), 'refused the user name or the password'],
    ['no such database', (url: URL) => (url.pathname = '/nowhere'), 'does not exist'],
    ['nobody listening', (url: URL) => (url.port = '1'), 'does not answer'],
    ['no such computer', (url: URL) => (url.hostname = 'nowhere.invalid'), 'not known here'],
  ])('%s is one clear sentence', async (_, spoil, words) => {
    const url = new URL(appUrl)
    spoil(url)
    expect(await refusal(url.href)).toContain(words)
  })
})

test('making the roles again changes nothing but what was wrong', async () => {
  await connected(server.superuserUrl, (db) => db.query('ALTER ROLE registrar_reader LOGIN'))
  const [owner, app] = [new URL(ownerUrl).password, new URL(appUrl).password]
  await ensureRoles(server.superuserUrl, { owner, app })
  const { rows } = await connected(appUrl, (db) =>
    db.query<{ may: boolean }>('SELECT rolcanlogin AS may FROM pg_roles WHERE rolname = $1', ['registrar_reader']),
  )
  expect(rows).toEqual([{ may: false }])
})

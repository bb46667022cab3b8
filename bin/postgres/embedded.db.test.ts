import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'
import { isRunning } from './server.ts'
import { connected } from '../tools/sql.ts'

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-'))
fs.chmodSync(home, 0o755)
afterAll(() => {
  fs.rmSync(home, { recursive: true })
})

const notes = (url: string, sql: string) => connected(url, async (db) => (await db.query<{ note: string }>(sql)).rows)

test('is made once, keeps what was saved, and is gone when stopped', async () => {
  const first = await startEmbedded(home, { isLasting: false })
  await notes(first.ownerUrl, `CREATE TABLE kept AS SELECT 'saved' AS note`)
  await first.stop()
  expect(isRunning(first.folder)).toBe(false)

  const second = await startEmbedded(home, { isLasting: false })
  expect(second.appUrl).toBe(first.appUrl)
  expect(await notes(second.ownerUrl, 'SELECT note FROM kept')).toEqual([{ note: 'saved' }])
  await second.stop()
})

test('keeps its passwords from everybody else on the computer', () => {
  expect(fs.statSync(path.join(home, 'postgres.json')).mode & 0o777).toBe(0o600)
})

test('starts although a crash left a note that names another living program', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  fs.writeFileSync(path.join(home, 'postgres/postmaster.pid'), `${String(other.pid)}\n`)
  const server = await startEmbedded(home, { isLasting: false })
  expect(await notes(server.ownerUrl, 'SELECT note FROM kept')).toEqual([{ note: 'saved' }])
  await server.stop()
  other.kill()
  await once(other, 'exit')
})

test('lets nobody but its owner and the plain role into its database', async () => {
  const server = await startEmbedded(home, { isLasting: false })
  const [row] = await notes(
    server.superuserUrl,
    `SELECT datacl::text AS note FROM pg_database WHERE datname = 'crime_registrar'`,
  )
  expect(row?.note).toBe('{registrar_owner=CTc/registrar_owner,registrar_app=c/registrar_owner}')
  await server.stop()
})

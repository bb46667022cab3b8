import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aDirectory } from '#lib/testing/extract'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { operatorPermit } from '#lib/people/permissions'
import { inventExtract } from '#seed/invented-extract/invent'
import { writeExtract } from '#seed/invented-extract/write'
import { importExtract } from './import-extract.ts'

const CRIMES = 6000

/** Everything an extract brings, as digests that do not depend on random ids. */
const content = () =>
  asSystem(
    (tx) => tx.$queryRaw`
      SELECT
        (
          SELECT md5(string_agg(concat_ws(
            '|', c.reference, c.recorded_at, c.offence_code, c.count_class, c.offence_group, c.flags,
            c.rms_status, c.rms_category, c.rms_changed_at, u.code, f.key, n.category, n.source, v.reference
          ), E'\n' ORDER BY c.reference))
          FROM reported_crime c
          JOIN unit u ON u.id = c.unit_id
          LEFT JOIN personal.staff f ON f.id = c.rms_changed_by
          LEFT JOIN cancellation n ON n.id = c.cancelled_by
          LEFT JOIN reported_crime v ON v.id = n.principal_crime_id
        ) AS crimes,
        (
          SELECT md5(string_agg(
            concat_ws('|', c.reference, p.role, s.key, e.key, p.from_day, p.to_day, p.relation),
            E'\n'
            ORDER BY c.reference, p.role, s.key, e.key, p.from_day
          ))
          FROM involvement p
          JOIN reported_crime c ON c.id = p.crime_id
          LEFT JOIN personal.staff s ON s.id = p.staff_id
          LEFT JOIN personal.person e ON e.id = p.person_id
        ) AS parts,
        (
          SELECT md5(string_agg(concat_ws(
            '|', c.reference, k.from_at, k.offence_code
          ), E'\n' ORDER BY c.reference, k.from_at))
          FROM classification k
          JOIN reported_crime c ON c.id = k.crime_id
        ) AS classes,
        (
          SELECT md5(string_agg(concat_ws('|', key, kind, year_of_birth, name, phone), E'\n' ORDER BY key))
          FROM personal.person
        ) AS people,
        (SELECT count(*)::int FROM personal.reject) AS rejects`,
  )

const batches = () => asSystem((tx) => tx.extractBatch.findMany({ where: { file: 'crimes.csv' } }))

function startImport(directory: string, urls: { appUrl: string; ownerUrl: string }): ChildProcess {
  const env = {
    ...process.env,
    DATABASE_URL: urls.appUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
    STORAGE_FOLDER: aDirectory(),
  }
  const entry = path.resolve(import.meta.dirname, '../../bin/entry.mjs')
  return spawn(process.execPath, [entry, 'import', directory, '--as', 'S1006', '--add-places'], {
    env,
    stdio: 'ignore',
  })
}

test('an import that is killed in the middle loses nothing and repeats nothing', { timeout: 300_000 }, async () => {
  const directory = aDirectory()
  writeExtract(
    directory,
    inventExtract({ crimes: CRIMES, seed: 7, until: '2026-06-15' as Day, months: 14, messy: true }),
  )
  const killed = await inAForce()
  const running = startImport(directory, killed)
  const over = once(running, 'exit')
  while ((await batches()).length === 0) await setTimeout(20)
  running.kill('SIGKILL')
  expect(await over).toEqual([null, 'SIGKILL'])

  const before = await batches()
  const crimes = await asSystem((tx) => tx.reportedCrime.count())
  expect(crimes).toBeLessThan(CRIMES)
  expect(await asSystem((tx) => tx.extract.findMany({ select: { finishedAt: true } }))).toEqual([{ finishedAt: null }])
  // The server may need a moment to see that nobody listens any more.
  await setTimeout(2500)

  const options = { directory, addAreasAndUnits: true }
  const resumed = value(await importExtract(await as('registrar', 'extract.import'), options))
  expect(resumed.resumed).toBe(true)
  expect(
    (await batches()).filter((batch) => before.some(({ n, digest }) => n === batch.n && digest === batch.digest)),
  ).toHaveLength(before.length)
  expect((await verifyLedger(operatorPermit())).broken).toBeUndefined()
  const afterAll = await content()

  await inAForce()
  const whole = value(await importExtract(await as('registrar', 'extract.import'), options))
  expect(whole.resumed).toBe(false)
  expect(resumed.tallies).toEqual(whole.tallies)
  expect(resumed.cancelledBefore).toBe(whole.cancelledBefore)
  expect(afterAll).toEqual(await content())
})

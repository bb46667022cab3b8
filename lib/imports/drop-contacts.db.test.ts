import { beforeEach, expect, test } from 'vitest'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aVictimToInform } from '#lib/testing/message'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { stop } from '#lib/cancellations/decide/stop'
import { dropContacts } from './drop-contacts.ts'
import { importExtract } from './import-extract.ts'

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

const recorded = (n: number, day: string) =>
  oneCrime(n, { recorded_at: `${day}T10:00:00Z`, reported_at: `${day}T09:00:00Z` })

const people = () =>
  asSystem(async (tx) => {
    const rows = await tx.person.findMany({ orderBy: { key: 'asc' } })
    return rows.map(({ name, phone, yearOfBirth }) => [name !== null, phone !== null, yearOfBirth])
  })

const KEPT = [true, true, 1990]
const DROPPED = [false, false, 1990]

beforeEach(async () => {
  await inAForce()
})

test('contacts of crimes older than a year without a request are dropped; of younger ones they stay', async () => {
  expect((await bring(recorded(1, '2025-06-14'), recorded(2, '2025-06-16'))).contactsDropped).toBe(1)
  expect(await people()).toEqual([DROPPED, KEPT])
  const [entry] = await asSystem((tx) => tx.entry.findMany({ where: { kind: 'person.dropped' } }))
  expect(JSON.parse(Buffer.from(entry?.body ?? []).toString('utf8'))).toMatchObject({
    rows: [{ kind: 'digest', table: 'person', row: { rows: 1 } }],
  })
})

test('contacts stay while one of their crimes is young, or has a request', async () => {
  const twice = {
    ...recorded(1, '2025-02-01'),
    'parts.csv': [
      ...recorded(1, '2025-02-01')['parts.csv'],
      { reference: 'ZZ/000002/26', key: 'P000001', role: 'suspect', relation: 'friend' },
    ],
  }
  await bring(twice, recorded(2, '2026-05-01'), recorded(3, '2026-06-01'))
  await aC2Request(
    (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: 'ZZ/000003/26' } }))).id,
  )
  await setClock('2027-06-20T09:00:00Z')
  expect(value(await dropContacts(await as('registrar', 'extract.import')))).toBe(2)
  expect(await people()).toEqual([DROPPED, DROPPED, KEPT])
})

test('what was dropped does not come back with the next extract, unless it is needed again', async () => {
  await bring(recorded(1, '2025-02-01'), recorded(2, '2025-02-01'))
  expect(await people()).toEqual([DROPPED, DROPPED])
  const again = {
    ...recorded(2, '2025-02-01'),
    'parts.csv': [
      ...recorded(2, '2025-02-01')['parts.csv'],
      { reference: 'ZZ/000003/26', key: 'P000002', role: 'suspect', relation: 'friend' },
    ],
  }
  expect(
    (await bring(recorded(1, '2025-02-01'), again, recorded(3, '2026-06-01'))).tallies['people.csv'],
  ).toMatchObject({ changed: 0 })
  expect(await people()).toEqual([DROPPED, KEPT, KEPT])
  expect(await asSystem((tx) => tx.entry.count({ where: { kind: 'person.restored' } }))).toBe(1)
})

test('a number the RMS has taken away is taken away here: it may have become unsafe', async () => {
  const whole = recorded(1, '2026-06-01')
  await bring(whole)
  await bring({ ...whole, 'people.csv': whole['people.csv'].map((row) => ({ ...row, phone: '' })) })
  expect(await people()).toEqual([[true, false, 1990]])
})

test('the ways to a victim in a contact plan go with the same import, once the case has been over for as long', async () => {
  const { requestId } = await aVictimToInform()
  value(await stop(await as('supervisor', 'request.stop'), requestId, 'There is a second film.', newId()))
  value(await decideWell(requestId, 'decisionMaker', { verdict: 'refuse' }))
  await setClock('2027-06-10T09:00:00Z')
  expect((await bring(recorded(1, '2026-06-01'))).plansErased).toBe(0)
  await setClock('2027-06-20T09:00:00Z')
  expect((await bring(recorded(2, '2026-06-01'))).plansErased).toBe(1)
})

test('nothing to drop leaves no entry', async () => {
  expect(value(await dropContacts(await as('registrar', 'extract.import')))).toBe(0)
  expect(await asSystem((tx) => tx.entry.count({ where: { kind: 'person.dropped' } }))).toBe(0)
})

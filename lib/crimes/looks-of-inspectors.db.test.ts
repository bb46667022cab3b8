import { beforeAll, expect, test } from 'vitest'
import { asSystem, readAs } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { loadCrime } from './load-crime.ts'
import { findByReference } from './find-by-reference.ts'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, idOfKey, INSPECTOR, setClock } from '#lib/testing/force'
import { asInspector, letInspectorIn } from '#lib/testing/people/inspector'
import { inAForce } from '#bin/testing/force-environment'
import { connected } from '#bin/tools/sql'
import { recordLook } from '#lib/people/record-access'
import { listLooks, ownInspection, recentInspectors } from '#lib/people/looks/list-looks'

let database: { ownerUrl: string }
beforeAll(async () => {
  database = await inAForce()
  await letInspectorIn()
})

const actor = async () => ({
  staffId: await idOfKey(INSPECTOR.key),
  sessionId: newId(),
  name: INSPECTOR.name,
  unit: null,
  roles: ['inspector'] as const,
})

/** Opens a page as requirePermission does, and answers the row it was written down in. */
const opens = async (page: string) => (await recordLook(await actor(), 'crime.see', page)).look

test('each page an inspector opens is one line for the registrar, with the crimes that were shown on it', async () => {
  const crime = await aCrime().saved()
  const reference = await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { id: crime } }))
  await loadCrime(await asInspector('crime.see', await opens(`/crimes/${crime}`)), crime)
  await opens('/rules')
  await findByReference(await asInspector('crime.find'), reference.reference)
  const { looks, next } = await listLooks(await as('registrar', 'access.read'))
  expect(looks.map(({ page, crimes, first, by }) => [page, crimes, first.map((each) => each.id), by])).toEqual([
    [null, 1, [crime], INSPECTOR.name],
    ['/rules', 0, [], INSPECTOR.name],
    [`/crimes/${crime}`, 1, [crime], INSPECTOR.name],
  ])
  expect(next).toBeUndefined()
})

test('the chief officer, the deputy and professional standards are shown the same, and nobody else anything', async () => {
  for (const who of ['chief', 'deputy', 'standards'] as const)
    expect([who, (await listLooks(await as(who, 'access.read'))).looks.length]).toEqual([who, 3])
  for (const who of ['officer', 'decisionMaker', 'administrator', 'auditor', 'panel'] as const)
    await expect(as(who, 'access.read')).rejects.toThrow('may not')
  const rows = async (permit: Parameters<typeof readAs>[0]) => readAs(permit, (tx) => tx.accessRecord.count())
  expect(await rows(await as('decisionMaker', 'start.see'))).toBe(0)
  expect(await rows(await asInspector('start.see'))).toBe(0)
  const [all, theirs] = await asSystem(
    async (tx) =>
      [
        await tx.accessRecord.count(),
        await tx.accessRecord.count({ where: { staffId: await idOfKey(INSPECTOR.key) } }),
      ] as const,
  )
  expect(await rows(await as('chief', 'start.see'))).toBe(theirs)
  expect([await rows(await as('registrar', 'start.see')), all > theirs]).toEqual([all, true])
})

test('many looks are paged by the last one shown, none twice and none left out', async () => {
  for (let nth = 0; nth < 60; nth++) await opens(`/rules/cases/${String(nth)}`)
  const registrar = await as('registrar', 'access.read')
  const first = await listLooks(registrar)
  const second = await listLooks(registrar, first.next)
  expect([first.looks.length, second.looks.length, second.next]).toEqual([50, 13, undefined])
  const ids = [...first.looks, ...second.looks].map(({ id }) => Number(id))
  expect(ids).toEqual([...new Set(ids)].toSorted((left, right) => right - left))
})

test('of anybody else no page is written down here', async () => {
  const officer = { ...(await actor()), staffId: await idOf('officer'), roles: ['officer'] as const }
  expect((await recordLook(officer, 'crime.see', '/crimes')).look).toBeUndefined()
})

test('what cannot be written down is not shown', async () => {
  await connected(database.ownerUrl, (db) => db.query('REVOKE INSERT ON public.access_log FROM registrar_app'))
  await expect(opens('/rules')).rejects.toThrow('permission denied')
  await connected(database.ownerUrl, (db) => db.query('GRANT INSERT ON public.access_log TO registrar_app'))
  expect(await opens('/rules')).toBeDefined()
})

test('Today names the inspector to the registrar while access runs and for 30 days after, and tells the inspector their days', async () => {
  const registrar = await as('registrar', 'access.read')
  const access = { name: INSPECTOR.name, fromDay: '2026-06-15', toDay: '2026-07-31', grantedBy: 'Marcus Fell' }
  expect(await recentInspectors(registrar)).toMatchObject([access])
  expect(await ownInspection(await asInspector('start.see'))).toMatchObject(access)
  expect(await ownInspection(await as('officer', 'start.see'))).toBeUndefined()
  await setClock('2026-08-30T11:00:00Z')
  expect(await recentInspectors(registrar)).toHaveLength(1)
  expect(await ownInspection(await asInspector('start.see'))).toBeUndefined()
  await setClock('2026-08-31T11:00:00Z')
  expect(await recentInspectors(registrar)).toEqual([])
})

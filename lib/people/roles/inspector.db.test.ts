import { expect, test } from 'vitest'
import { asSystem, readAs, writeAs } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import type { Role } from '#lib/base/roles'
import { write } from '#lib/ledger/write'
import { PERMISSIONS } from '#lib/people/permissions'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, idOfKey, INSPECTOR, type Somebody } from '#lib/testing/force'
import { asInspector, letInspectorIn } from '#lib/testing/people/inspector'
import { inAForce } from '#bin/testing/force-environment'
import { endRole } from './end-role.ts'
import { grantRole } from './grant.ts'

await inAForce()

const TODAY = '2026-06-15'
const words = (result: Awaited<ReturnType<typeof grantRole>>) =>
  result.ok ? 'saved' : [result.refusal.words, ...Object.values(result.refusal.fields ?? {})].join(' ')
const role = (name: Role, toDay?: string, fromDay = TODAY) => ({
  role: name,
  fromDay: fromDay as Day,
  toDay: toDay as Day | undefined,
})
let inspector = await idOfKey(INSPECTOR.key)
const chief = () => as('chief', 'role.grant-registrar')
const byChief = async (toDay?: string, fromDay = TODAY, staffId = inspector) =>
  words(await grantRole(await chief(), staffId, role('inspector', toDay, fromDay), newId()))

/** The same without the command, as somebody who writes SQL by the product’s own role. */
const byHand = async (name: Role, toDay: string | null, staffId = inspector, who: Somebody = 'chief') =>
  words(
    await write(await as(who, 'start.see'), { kind: 'role.granted', formKey: newId() }, async (tx) => {
      await tx.$executeRaw`
        INSERT INTO role_grant (id, staff_id, role, from_day, to_day, granted_by)
        VALUES (
          gen_random_uuid(), ${staffId}::uuid, ${name}::role, registrar.today(), ${toDay}::date, registrar.actor()
        )`
      return ok({})
    }),
  )

test('only the chief officer lets an inspector in', async () => {
  for (const [who, permission] of [
    ['administrator', 'role.grant-ordinary'],
    ['registrar', 'role.grant-decision-maker'],
  ] as const) {
    const given = await grantRole(await as(who, permission), inspector, role('inspector', '2026-07-31'), newId())
    expect(words(given)).toContain('Only the chief officer')
    expect(await byHand('inspector', '2026-07-31', inspector, who)).toContain('a person with the role chief')
  }
})

test('an inspector has a last day, 90 days ahead at most, by the command and by hand', async () => {
  expect(await byChief()).toContain('Enter the last day of an inspector')
  expect(await byChief('2026-09-14')).toContain('at most 90 days')
  expect(await byChief('2026-09-14', '2026-09-01')).toContain('at most 90 days')
  expect(await byHand('inspector', null)).toContain('90 days ahead at most')
  expect(await byHand('inspector', '2026-09-14')).toContain('90 days ahead at most')
  expect(await byHand('inspector', 'infinity')).toContain('90 days ahead at most')
})

test('an inspector is nobody who holds another role of the force', async () => {
  for (const who of ['officer', 'registrar', 'panel', 'outsideAuditor', 'standards'] as const) {
    expect([who, await byChief('2026-07-31', TODAY, await idOf(who))]).toEqual([
      who,
      expect.stringContaining('holds no other role'),
    ])
    expect([who, await byHand('inspector', '2026-07-31', await idOf(who))]).toEqual([
      who,
      expect.stringContaining('holds no other role'),
    ])
  }
})

test('the 90th day is lawful; while access runs no other role is added, and afterwards it may be', async () => {
  expect(await byChief('2026-09-13')).toBe('saved')
  const ordinary = await as('administrator', 'role.grant-ordinary')
  const officer = async (fromDay: string) =>
    words(await grantRole(ordinary, inspector, role('officer', undefined, fromDay), newId()))
  expect(await officer(TODAY)).toContain('holds no other role')
  expect(await officer('2026-09-13')).toContain('holds no other role')
  expect(await byHand('officer', null, inspector, 'administrator')).toContain('holds no other role')
  expect(await byHand('ddm', '2026-06-20', inspector, 'registrar')).toContain('holds no other role')
  const grant = await asSystem((tx) => tx.roleGrant.findFirstOrThrow({ where: { staffId: inspector } }))
  const end = async (who: Somebody, permission: 'role.grant-registrar' | 'role.grant-ordinary') =>
    words(await endRole(await as(who, permission), { grantId: grant.id, toDay: TODAY as Day }, newId()))
  expect(await end('administrator', 'role.grant-ordinary')).toContain('Only the chief officer')
  expect(await end('chief', 'role.grant-registrar')).toBe('saved')
  expect(await officer('2026-06-16')).toBe('saved')
})

test('an inspector sees the crimes of every unit', async () => {
  await inAForce()
  await letInspectorIn()
  inspector = await idOfKey(INSPECTOR.key)
  const crimes = [await aCrime().saved(), await aCrime().ofRape().saved()]
  const shown = await readAs(await asInspector('crime.see'), (tx) =>
    tx.reportedCrime.count({ where: { id: { in: crimes } } }),
  )
  expect(shown).toBe(2)
})

test('the table of permissions gives an inspector nothing that changes anything', () => {
  const theirs = Object.entries(PERMISSIONS)
    .filter(([, roles]: [string, readonly Role[]]) => roles.includes('inspector'))
    .map(([permission]) => permission)
  const reads = /\.(see|see-late|see-now|see-results|read|follow|find|open)$/
  expect(theirs.filter((permission) => !reads.test(permission))).toEqual([])
  expect(theirs).not.toContain('review.open')
  expect(theirs).not.toContain('action.open')
})

test('the database takes no entry in the name of an inspector, and nothing they typed; it lets them read', async () => {
  const crime = await aCrime().saved()
  const theirs = await asInspector('start.see')
  const anything = await write(theirs, { kind: 'merge.reviewed', formKey: newId() }, () => Promise.resolve(ok({})))
  expect(anything).toMatchObject({ refusal: { words: expect.stringContaining('an inspector reads') as string } })
  const draft = (staffId: string) =>
    writeAs(
      theirs,
      (tx) => tx.$executeRaw`
        INSERT INTO personal.unsaved_form (form_key, staff_id, route, fields, refusal, saved_at)
        VALUES (gen_random_uuid(), ${staffId}::uuid, '/x', '{}', '{}', registrar.now())`,
    )
  await expect(draft(inspector)).rejects.toThrow('an inspector reads')
  await expect(draft(await idOf('officer'))).rejects.toThrow('an inspector reads')
  const inTheirName = asSystem(
    (tx) => tx.$executeRaw`
      INSERT INTO personal.unsaved_form (form_key, staff_id, route, fields, refusal, saved_at)
      VALUES (gen_random_uuid(), ${inspector}::uuid, '/x', '{}', '{}', registrar.now())`,
  )
  await expect(inTheirName).rejects.toThrow('an inspector reads')
  expect(await readAs(theirs, (tx) => tx.reportedCrime.count({ where: { id: crime } }))).toBe(1)
})

test('what was typed and not saved is refused of an inspector by the tables of drafts as well', async () => {
  const guarded = await asSystem(
    (tx) => tx.$queryRaw<{ name: string }[]>`
      SELECT c.relname AS name
      FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE p.proname = 'guard_typed'
      ORDER BY 1`,
  )
  expect(guarded.map(({ name }) => name)).toEqual(['draft', 'review_draft', 'unsaved_form'])
})

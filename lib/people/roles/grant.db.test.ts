import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Role } from '#lib/base/roles'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { permit } from '#lib/people/permissions'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { lastKind } from '#lib/testing/count-rows'
import { inAForce } from '#bin/testing/force-environment'
import { endRole } from './end-role.ts'
import { grantRole } from './grant.ts'
import { loadMember } from './load-staff.ts'
import { noteRegistration } from './note-registration.ts'
import { noteTraining } from './note-training.ts'

await inAForce()

const day = (text: string) => text as Day
const words = (result: Awaited<ReturnType<typeof grantRole>>) =>
  result.ok ? 'saved' : [result.refusal.words, ...Object.values(result.refusal.fields ?? {})].join(' ')
const role = (name: Role, fromDay = '2026-06-15', toDay?: string) => ({
  role: name,
  fromDay: day(fromDay),
  toDay: toDay ? day(toDay) : undefined,
})

test('the chief officer appoints the registrar, the registrar the decision makers, the administrator the rest', async () => {
  const [detective, supervisor, standards] = [
    await idOf('detective'),
    await idOf('supervisor'),
    await idOf('standards'),
  ]
  expect(
    words(await grantRole(await as('registrar', 'role.grant-decision-maker'), detective, role('ddm'), newId())),
  ).toBe('saved')
  expect(words(await grantRole(await as('chief', 'role.grant-registrar'), detective, role('deputy'), newId()))).toBe(
    'saved',
  )
  expect(
    words(await grantRole(await as('administrator', 'role.grant-ordinary'), standards, role('officer'), newId())),
  ).toBe('saved')
  expect(
    words(await grantRole(await as('administrator', 'role.grant-ordinary'), supervisor, role('ddm'), newId())),
  ).toContain('Only the registrar')
  expect(
    words(await grantRole(await as('registrar', 'role.grant-decision-maker'), supervisor, role('fcr'), newId())),
  ).toContain('Only the chief officer')
})

test('nobody gives themselves a role', async () => {
  expect(
    words(await grantRole(await as('chief', 'role.grant-registrar'), await idOf('chief'), role('fcr'), newId())),
  ).toContain('Nobody gives themselves a role')
})

test('the registrar stands outside operational command', async () => {
  expect(
    words(await grantRole(await as('chief', 'role.grant-registrar'), await idOf('supervisor'), role('fcr'), newId())),
  ).toContain('outside operational command')
  expect(
    words(
      await grantRole(
        await as('administrator', 'role.grant-ordinary'),
        await idOf('registrar'),
        role('officer'),
        newId(),
      ),
    ),
  ).toContain('outside operational command')
})

test('a role for days gone by, backwards, or held already is refused', async () => {
  const administrator = await as('administrator', 'role.grant-ordinary')
  const officer = await idOf('officer')
  expect(words(await grantRole(administrator, officer, role('supervisor', '2026-06-14'), newId()))).toContain(
    'today or later',
  )
  expect(
    words(await grantRole(administrator, officer, role('supervisor', '2026-06-16', '2026-06-15'), newId())),
  ).toContain('after the first')
  expect(words(await grantRole(administrator, officer, role('officer'), newId()))).toContain('already')
})

test('a role can be ended by the one who could give it, from today on', async () => {
  const member = await loadMember(await as('administrator', 'people.see'), await idOf('otherDecisionMaker'))
  const grantId = member?.grants[0]?.id ?? ''
  expect(
    words(
      await endRole(await as('registrar', 'role.grant-decision-maker'), { grantId, toDay: day('2026-06-01') }, newId()),
    ),
  ).toContain('today or later')
  expect(
    words(
      await endRole(await as('registrar', 'role.grant-decision-maker'), { grantId, toDay: day('2026-06-15') }, newId()),
    ),
  ).toBe('saved')
})

/** A role given today, or later, and the grant of it. */
async function given(name: 'ddm' | 'officer', fromDay: string, who: Somebody = 'standards'): Promise<string> {
  const allowed =
    name === 'ddm'
      ? await as('registrar', 'role.grant-decision-maker')
      : await as('administrator', 'role.grant-ordinary')
  expect(words(await grantRole(allowed, await idOf(who), role(name, fromDay), newId()))).toBe('saved')
  const staffId = await idOf(who)
  return (await asSystem((tx) => tx.roleGrant.findFirstOrThrow({ where: { staffId, role: name, toDay: null } }))).id
}

const takeBack = async (grantId: string) =>
  words(
    await endRole(
      await as('registrar', 'role.grant-decision-maker'),
      { grantId, mistake: 'yes', toDay: undefined },
      newId(),
    ),
  )
const holds = (who: string, name: string) =>
  asSystem(
    async (tx) =>
      (
        await tx.$queryRaw<{ held: boolean }[]>`SELECT registrar.held(${who}::uuid, ${name}, registrar.today()) AS held`
      )[0]?.held,
  )

test('a role given by mistake is taken back on the day it began: it is not in force from then on, and can be given again', async () => {
  const standards = await idOf('standards')
  const grantId = await given('ddm', '2026-06-15')
  expect(await holds(standards, 'ddm')).toBe(true)
  expect(await takeBack(grantId)).toBe('saved')
  expect(await lastKind()).toBe('role.taken-back')
  expect(await holds(standards, 'ddm')).toBe(false)
  expect(await takeBack(grantId)).toContain('taken back already')
  const later = await given('ddm', '2026-06-20')
  expect(await takeBack(later)).toBe('saved')
  await given('ddm', '2026-06-15')
})

test('a role by which somebody has acted is not taken back: it ends with the day, because what they did rests on it', async () => {
  const grantId = await given('ddm', '2026-06-15', 'bureau')
  const acting = permit({ staffId: await idOf('bureau'), roles: ['ddm'] }, 'start.see')
  if (acting.ok) await write(acting.value, { kind: 'merge.reviewed', formKey: newId() }, () => Promise.resolve(ok({})))
  expect(await takeBack(grantId)).toContain('acted by this role')
  expect(
    words(
      await endRole(await as('registrar', 'role.grant-decision-maker'), { grantId, toDay: day('2026-06-15') }, newId()),
    ),
  ).toBe('saved')
  expect(await lastKind()).toBe('role.ended')
  expect(await holds(await idOf('bureau'), 'ddm')).toBe(true)
})

test('a role that began before today is ended from today on, and not taken back', async () => {
  const { id } = await asSystem(async (tx) =>
    tx.roleGrant.findFirstOrThrow({ where: { staffId: await idOf('decisionMaker'), role: 'ddm' } }),
  )
  expect(await takeBack(id)).toContain('before today')
})

test('by hand, as the product’s own role, no role is made longer, ended by who could not give it, or unmade after it was used', async () => {
  const { id, fromDay } = await asSystem(async (tx) =>
    tx.roleGrant.findFirstOrThrow({ where: { staffId: await idOf('decisionMaker'), role: 'ddm' } }),
  )
  const byHand = async (toDay: Date | null, who: Somebody = 'registrar', grantId = id) => {
    const theirs = await as(who, 'start.see')
    return words(
      await write(theirs, { kind: 'role.ended', formKey: newId() }, async (tx) => {
        await tx.roleGrant.update({ where: { id: grantId }, data: { toDay, endedById: theirs.staffId } })
        return ok({})
      }),
    )
  }
  expect(await byHand(new Date('2026-06-15'), 'decisionMaker')).toContain('ended by a person with the role fcr')
  expect(await byHand(new Date('2026-06-14'))).toContain('days gone by')
  expect(await byHand(new Date(fromDay.getTime() - 86_400_000))).toContain('never in force')
  expect(await byHand(new Date('2026-06-20'))).toBe('saved')
  expect(await byHand(null)).toContain('never made longer')
  expect(await byHand(new Date('2026-06-21'))).toContain('never made longer')
})

test('training is noted by the registrar and the College register by the chief officer, neither for days to come', async () => {
  expect(
    words(
      await noteTraining(
        await as('registrar', 'role.grant-decision-maker'),
        await idOf('deputy'),
        '2026-06-20',
        newId(),
      ),
    ),
  ).toContain('today or before')
  expect(
    words(
      await noteTraining(
        await as('registrar', 'role.grant-decision-maker'),
        await idOf('deputy'),
        '2026-06-10',
        newId(),
      ),
    ),
  ).toBe('saved')
  expect(
    words(
      await noteRegistration(
        await as('chief', 'role.grant-registrar'),
        await idOf('deputy'),
        { number: 'CRR-0099', fromDay: '2026-06-15' },
        newId(),
      ),
    ),
  ).toBe('saved')
})

test('the chief officer appoints outside auditors, who hold no other role of the force', async () => {
  const [outside, auditor] = [await idOf('outsideAuditor'), await idOf('auditor')]
  const chief = await as('chief', 'role.grant-registrar')
  expect(words(await grantRole(chief, auditor, role('outside_auditor'), newId()))).toContain('holds no other role')
  const ordinary = await as('administrator', 'role.grant-ordinary')
  expect(words(await grantRole(ordinary, outside, role('auditor'), newId()))).toContain('holds no other role')
  expect(words(await grantRole(ordinary, await idOf('panel'), role('outside_auditor'), newId()))).toContain(
    'Only the chief officer',
  )
  const raw = await write(chief, { kind: 'role.granted', formKey: newId() }, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO role_grant (id, staff_id, role, from_day, granted_by)
      VALUES (gen_random_uuid(), ${auditor}::uuid, 'outside_auditor', registrar.today(), registrar.actor())`
    return ok({})
  })
  expect(raw).toMatchObject({ refusal: { words: expect.stringContaining('holds no other role') as string } })
})

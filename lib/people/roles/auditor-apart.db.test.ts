import { describe, expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import type { Role } from '#lib/base/roles'
import { write } from '#lib/ledger/write'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { grantRole } from './grant.ts'

await inAForce()

const words = (result: Awaited<ReturnType<typeof grantRole>>) =>
  result.ok ? 'saved' : [result.refusal.words, ...Object.values(result.refusal.fields ?? {})].join(' ')
const role = (name: Role) => ({ role: name, fromDay: '2026-06-15' as Day, toDay: undefined })

describe('an auditor', () => {
  const apart = 'without being told who made them'
  const granting = {
    chief: ['chief', 'role.grant-registrar'],
    registrar: ['registrar', 'role.grant-decision-maker'],
    administrator: ['administrator', 'role.grant-ordinary'],
  } as const
  const granted = async (by: keyof typeof granting, who: Somebody, name: Role) => {
    const [somebody, permission] = granting[by]
    return words(await grantRole(await as(somebody, permission), await idOf(who), role(name), newId()))
  }

  test('holds no role in which they would see who decided what they are to read', async () => {
    expect(await granted('chief', 'auditor', 'fcr')).toContain(apart)
    expect(await granted('chief', 'auditor', 'deputy')).toContain(apart)
    expect(await granted('registrar', 'auditor', 'ddm')).toContain(apart)
    for (const name of ['chief', 'supervisor', 'standards', 'registrar_staff', 'crime_bureau'] as const)
      expect([name, await granted('administrator', 'auditor', name)]).toEqual([name, expect.stringContaining(apart)])
  })

  test('is nobody who holds such a role', async () => {
    for (const who of ['registrar', 'deputy', 'chief', 'decisionMaker', 'standards', 'supervisor', 'bureau'] as const)
      expect([who, await granted('administrator', who, 'auditor')]).toEqual([who, expect.stringContaining(apart)])
  })

  test('may be an officer too: what they had to do with is kept from them case by case', async () => {
    expect(await granted('administrator', 'detective', 'auditor')).toBe('saved')
    expect(await granted('administrator', 'otherAuditor', 'officer')).toBe('saved')
  })

  test('is kept apart by the database as well', async () => {
    const administrator = await as('administrator', 'role.grant-ordinary')
    const raw = async (who: Somebody, name: string) =>
      await write(administrator, { kind: 'role.granted', formKey: newId() }, async (tx) => {
        await tx.$executeRaw`
          INSERT INTO role_grant (id, staff_id, role, from_day, granted_by)
          VALUES (gen_random_uuid(), ${await idOf(who)}::uuid, ${name}::role, registrar.today(), registrar.actor())`
        return ok({})
      })
    const refused = { refusal: { words: expect.stringContaining('see who decided') as string } }
    expect(await raw('auditor', 'supervisor')).toMatchObject(refused)
    expect(await raw('standards', 'auditor')).toMatchObject(refused)
  })
})

import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { as, idOf } from '#lib/testing/force'
import { inAForce } from '#lib/testing/in-a-force'
import { endRole } from './end-role.ts'
import { grantRole } from './grant.ts'
import { lookAtMember } from './look.ts'
import { noteRegistration } from './note-registration.ts'
import { noteTraining } from './note-training.ts'

await inAForce()

const day = (text: string) => text as Day
const words = (result: Awaited<ReturnType<typeof grantRole>>) => (result.ok ? 'saved' : [result.refusal.words, ...Object.values(result.refusal.fields ?? {})].join(' '))
const role = (name: 'fcr' | 'ddm' | 'officer' | 'supervisor' | 'deputy', fromDay = '2026-06-15', toDay?: string) => ({ role: name, fromDay: day(fromDay), toDay: toDay ? day(toDay) : undefined })

test('the chief officer appoints the registrar, the registrar the decision makers, the administrator the rest', async () => {
  const [auditor, supervisor, standards] = [await idOf('auditor'), await idOf('supervisor'), await idOf('standards')]
  expect(words(await grantRole(await as('registrar', 'role.grant-decider'), auditor, role('ddm'), newId()))).toBe('saved')
  expect(words(await grantRole(await as('chief', 'role.grant-registrar'), auditor, role('deputy'), newId()))).toBe('saved')
  expect(words(await grantRole(await as('administrator', 'role.grant-ordinary'), standards, role('officer'), newId()))).toBe('saved')
  expect(words(await grantRole(await as('administrator', 'role.grant-ordinary'), supervisor, role('ddm'), newId()))).toContain('Only the registrar')
  expect(words(await grantRole(await as('registrar', 'role.grant-decider'), supervisor, role('fcr'), newId()))).toContain('Only the chief officer')
})

test('nobody gives themselves a role', async () => {
  expect(words(await grantRole(await as('chief', 'role.grant-registrar'), await idOf('chief'), role('fcr'), newId()))).toContain('Nobody gives themselves a role')
})

test('the registrar stands outside operational command', async () => {
  expect(words(await grantRole(await as('chief', 'role.grant-registrar'), await idOf('supervisor'), role('fcr'), newId()))).toContain('outside operational command')
  expect(words(await grantRole(await as('administrator', 'role.grant-ordinary'), await idOf('registrar'), role('officer'), newId()))).toContain('outside operational command')
})

test('a role for days gone by, backwards, or held already is refused', async () => {
  const permit = await as('administrator', 'role.grant-ordinary')
  const officer = await idOf('officer')
  expect(words(await grantRole(permit, officer, role('supervisor', '2026-06-14'), newId()))).toContain('today or later')
  expect(words(await grantRole(permit, officer, role('supervisor', '2026-06-16', '2026-06-15'), newId()))).toContain('after the first')
  expect(words(await grantRole(permit, officer, role('officer'), newId()))).toContain('already')
})

test('a role can be ended by the one who could give it, from today on', async () => {
  const member = await lookAtMember(await as('administrator', 'people.see'), await idOf('otherDecider'))
  const grantId = member?.grants[0]?.id ?? ''
  expect(words(await endRole(await as('registrar', 'role.grant-decider'), { grantId, toDay: day('2026-06-01') }, newId()))).toContain('today or later')
  expect(words(await endRole(await as('registrar', 'role.grant-decider'), { grantId, toDay: day('2026-06-15') }, newId()))).toBe('saved')
})

test('training is noted by the registrar and the College register by the chief officer, neither for days to come', async () => {
  expect(words(await noteTraining(await as('registrar', 'role.grant-decider'), await idOf('deputy'), '2026-06-20', newId()))).toContain('today or before')
  expect(words(await noteTraining(await as('registrar', 'role.grant-decider'), await idOf('deputy'), '2026-06-10', newId()))).toBe('saved')
  expect(words(await noteRegistration(await as('chief', 'role.grant-registrar'), await idOf('deputy'), { number: 'CRR-0099', fromDay: '2026-06-15' }, newId()))).toBe('saved')
})

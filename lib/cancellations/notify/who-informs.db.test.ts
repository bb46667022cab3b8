import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { endRole } from '#lib/people/roles/end-role'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, openDutiesOf, informedWell, value } from '#lib/testing/request'
import { assignDuty } from '#lib/victims/duties/assign'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { noteNeverDo } from '#lib/victims/duties/note-contact'
import { attemptForm } from '#lib/victims/notification-form'
import { recordNotification } from './record-notification.ts'

await inAForce()

const TRIED = attemptForm.parse({ at: '2026-06-15T09:30', channel: 'phone', result: 'no_reply', notes: '' })

type Action = (permit: Permit<'victim.inform'>, dutyId: string) => Promise<Result<Saved>>

const ACTIONS: Readonly<Record<string, Action>> = {
  'writes down a notification': (permit, dutyId) =>
    recordNotification(permit, dutyId, informedWell('2026-06-15T09:30'), newId()),
  'writes down a try': (permit, dutyId) => recordAttempt(permit, dutyId, TRIED, newId()),
  'writes down a warning': (permit, dutyId) => noteNeverDo(permit, dutyId, 'Never ring in the morning.', newId()),
}

async function aDuty(): Promise<{ crimeId: string; dutyId: string }> {
  await setClock('2026-06-15T09:00:00Z')
  const crimeId = await aCrime().saved()
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  await setClock('2026-06-15T11:00:00Z')
  const [dutyId = ''] = await openDutiesOf(requestId)
  return { crimeId, dutyId }
}

const done = (dutyId: string) =>
  asSystem(async (tx) => [
    await tx.notificationAttempt.count({ where: { dutyId } }),
    await tx.victimNotification.count({ where: { dutyId } }),
    await tx.contactNote.count({ where: { person: { involvements: { some: { duties: { some: { id: dutyId } } } } } } }),
  ])
/** The last day of somebody’s role is today; it is the morning after. */
async function leaves(who: Somebody): Promise<void> {
  const staffId = await idOf(who)
  const grant = await asSystem((tx) => tx.roleGrant.findFirstOrThrow({ where: { staffId } }))
  value(
    await endRole(
      await as('administrator', 'role.grant-ordinary'),
      { grantId: grant.id, toDay: '2026-06-15' as Day },
      newId(),
    ),
  )
  await setClock('2026-06-16T09:00:00Z')
}

const assigned = (id: string) =>
  asSystem(async (tx) => (await tx.dutyToInform.findUniqueOrThrow({ where: { id } })).assignedToId)

describe.each(Object.entries(ACTIONS))('whoever %s', (_, action) => {
  test('must be somebody who may see the crime: not an officer of another unit without a part in it', async () => {
    const { dutyId } = await aDuty()
    expect(await action(await as('detective', 'victim.inform'), dutyId)).toMatchObject({
      ok: false,
      refusal: { kind: 'no-such-duty' },
    })
    expect(await done(dutyId)).toEqual([0, 0, 0])
  })

  test.each(['officer', 'supervisor', 'decisionMaker', 'registrar', 'bureau'] as const)(
    'may be the %s',
    async (who) => {
      const { dutyId } = await aDuty()
      value(await action(await as(who, 'victim.inform'), dutyId))
      expect((await done(dutyId)).reduce((sum, n) => sum + n)).toBe(1)
    },
  )

  test('may be an officer of another unit into whose hands the duty was put', async () => {
    const { dutyId } = await aDuty()
    value(await assignDuty(await as('registrar', 'victim.assign'), dutyId, await idOf('detective'), newId()))
    value(await action(await as('detective', 'victim.inform'), dutyId))
  })

  test('is nobody at all where there is no such duty', async () => {
    expect(await action(await as('registrar', 'victim.inform'), newId())).toMatchObject({
      ok: false,
      refusal: { kind: 'no-such-duty' },
    })
  })
})

test('a panel member, an auditor, an administrator cannot even be asked', async () => {
  for (const who of ['panel', 'auditor', 'administrator'] as const) {
    await expect(as(who, 'victim.inform')).rejects.toThrow('may not')
    await expect(as(who, 'victim.assign')).rejects.toThrow('may not')
  }
})

test('a supervisor of another unit cannot give a duty away; the one of its unit can', async () => {
  const { dutyId } = await aDuty()
  const elsewhere = {
    ...(await as('supervisor', 'victim.assign')),
    staffId: await idOf('detective'),
  } as Permit<'victim.assign'>
  expect(await assignDuty(elsewhere, dutyId, await idOf('supervisor'), newId())).toMatchObject({
    ok: false,
    refusal: { kind: 'no-such-duty' },
  })
  value(await assignDuty(await as('supervisor', 'victim.assign'), dutyId, await idOf('supervisor'), newId()))
  expect(await assigned(dutyId)).toBe(await idOf('supervisor'))
})

test.each(['panel', 'administrator', 'chief'] as const)(
  'a duty cannot be put into the hands of the %s, who informs no victims',
  async (who) => {
    const { dutyId } = await aDuty()
    expect(await assignDuty(await as('registrar', 'victim.assign'), dutyId, await idOf(who), newId())).toMatchObject({
      ok: false,
      refusal: { kind: 'incomplete', fields: { staffId: 'Choose somebody who may inform a victim today' } },
    })
    expect(await assigned(dutyId)).toBe(await idOf('officer'))
  },
)

test('a duty cannot be put into the hands of somebody whose role has ended, or of nobody known here', async () => {
  const { dutyId } = await aDuty()
  await leaves('bureau')
  const permit = await as('registrar', 'victim.assign')
  for (const staffId of [await idOf('bureau'), newId()])
    expect(await assignDuty(permit, dutyId, staffId, newId())).toMatchObject({
      ok: false,
      refusal: { kind: 'incomplete' },
    })
})

test('where the officer in the case may not inform a victim any more, the decision maker is to', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const requestId = await aC2Request(await aCrime().saved())
  await leaves('officer')
  value(await decideWell(requestId))
  const [dutyId = ''] = await openDutiesOf(requestId)
  expect(await assigned(dutyId)).toBe(await idOf('decisionMaker'))
})

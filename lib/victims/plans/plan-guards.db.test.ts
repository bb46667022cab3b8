import { beforeEach, describe, expect, test } from 'vitest'
import type { Tx } from '#lib/base/database'
import { newId, newSalt } from '#lib/base/ids'
import type { Prisma } from '#lib/base/prisma/client'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anAuthorisedDuty, aSuspect, partOf } from '#lib/testing/plan'

type Plan = Prisma.ContactPlanUncheckedCreateInput & { id: string }

beforeEach(async () => {
  await inAForce()
})

describe('the database keeps it too: by hand, as the product’s own role', () => {
  const byHand = async (who: Somebody, change: (tx: Tx) => Promise<unknown>): Promise<string> => {
    try {
      const saved = await write(await as(who, 'start.see'), { kind: 'plan.made', formKey: newId() }, async (tx) => {
        await change(tx)
        return ok({})
      })
      return saved.ok ? 'saved' : saved.refusal.words
    } catch (failure) {
      return String(failure)
    }
  }
  const bare = async (dutyId: string, changes: Partial<Plan> = {}): Promise<Plan> => ({
    id: newId(),
    involvementId: await partOf(dutyId),
    n: 1,
    madeById: await idOf('officer'),
    madeAt: new Date('2026-06-15T09:00:00Z'),
    channels: ['phone'],
    phone: '07700 900123',
    theirsAlone: 'yes',
    informedThrough: 'victim',
    agreedToParent: 'unknown',
    guardianWithSuspect: 'unknown',
    guardianKnows: 'unknown',
    adviser: 'victim_support',
    interpreter: false,
    salt: newSalt(),
    ...changes,
  })

  test('no plan in the name of another, out of its order, or confirmed at its birth', async () => {
    const { dutyId } = await anAuthorisedDuty()
    const add = async (changes: Partial<Plan> = {}) => {
      const plan = await bare(dutyId, changes)
      return byHand('officer', (tx) => tx.contactPlan.create({ data: plan }))
    }
    expect(await add({ madeById: await idOf('decisionMaker') })).toContain('in the name of another')
    expect(await add({ n: 2 })).toContain('out of its order')
    expect(
      await add({
        safeConfirmedById: await idOf('officer'),
        confirmedAt: new Date('2026-06-15T09:00:00Z'),
        confirmedHowId: newId(),
      }),
    ).toContain('by an act of its own')
    expect(await add({ channels: [] })).toContain('some_channel')
    expect(await add({ channels: ['phone', 'voicemail'] })).toContain('reaches_the_victim')
    expect(await add()).toBe('saved')
  })

  test('no plan is confirmed with a way a suspect shares, in another’s name, twice, or changed', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    await aSuspect(crimeId, { phone: '+447700900123' })
    const plan = await bare(dutyId)
    expect(await byHand('officer', (tx) => tx.contactPlan.create({ data: plan }))).toBe('saved')
    const confirm = (safeConfirmedById: string) => (tx: Tx) =>
      tx.contactPlan.update({
        where: { id: plan.id },
        data: { safeConfirmedById, confirmedAt: new Date('2026-06-15T09:00:00Z'), confirmedHowId: newId() },
      })
    expect(await byHand('officer', confirm(await idOf('decisionMaker')))).toContain("in one's own name")
    expect(await byHand('officer', confirm(await idOf('officer')))).toContain('a suspect has the same phone number')
    expect(
      await byHand('officer', (tx) => tx.contactPlan.update({ where: { id: plan.id }, data: { phone: null } })),
    ).toContain('confirmed once')
    expect(await byHand('officer', (tx) => tx.contactPlan.delete({ where: { id: plan.id } }))).toContain(
      'permission denied',
    )
  })

  test('no notification and no attempt in writing without a plan, and nobody but a decision maker chooses for a child', async () => {
    const { dutyId } = await anAuthorisedDuty()
    const common = {
      id: newId(),
      dutyId,
      at: new Date('2026-06-15T08:59:00Z'),
      enteredAt: new Date('2026-06-15T09:00:00Z'),
      byId: await idOf('officer'),
      channel: 'letter' as const,
    }
    expect(
      await byHand('officer', (tx) => tx.notificationAttempt.create({ data: { ...common, result: 'posted' } })),
    ).toContain('nobody had confirmed')
    expect(
      await byHand('officer', async (tx) => {
        await tx.victimNotification.create({ data: { ...common, reply: 'no_objection', facts: {} } })
        await tx.dutyToInform.update({ where: { id: dutyId }, data: { state: 'informed', closedAt: common.enteredAt } })
      }),
    ).toContain('nobody had confirmed')
    const recipient = {
      id: newId(),
      involvementId: await partOf(dutyId),
      informedThrough: 'victim' as const,
      reasonId: newId(),
      byId: await idOf('officer'),
      at: new Date('2026-06-15T09:00:00Z'),
    }
    expect(await byHand('officer', (tx) => tx.notificationRecipient.create({ data: recipient }))).toContain(
      'chosen by the registrar or a decision maker',
    )
    const byThem = { ...recipient, informedThrough: 'representative' as const, byId: await idOf('registrar') }
    expect(await byHand('registrar', (tx) => tx.notificationRecipient.create({ data: byThem }))).toContain(
      'for_a_young_victim',
    )
  })
})

import { beforeEach, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId, newSalt } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { confirm } from '#lib/cancellations/notify/confirm'
import { openReview } from '#lib/cancellations/review/open-review'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { write } from '#lib/ledger/write'
import { approveMessage } from '#lib/messages/drafting/approve'
import { changeDraft } from '#lib/messages/drafting/change-draft'
import { withdrawMessage } from '#lib/messages/drafting/withdraw'
import { operatorPermit } from '#lib/people/permissions'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import {
  aBusinessToInform,
  aDraft,
  aLetterOf,
  aVictimToInform,
  CONTACT_METHODS,
  WELL_WRITTEN,
} from '#lib/testing/message'
import { openDutiesOf, informAll, value } from '#lib/testing/request'
import { loadDuty } from '#lib/victims/views/load-duty'
import { erasePlans } from '#lib/victims/plans/erase-plans'
import { loadPlan } from '#lib/victims/views/load-plan'

beforeEach(async () => {
  await inAForce()
})

const eraseNow = async (months = 12) => value(await erasePlans(await as('registrar', 'extract.import'), months))
const plans = () => asSystem((tx) => tx.contactPlan.findMany({ orderBy: { n: 'asc' } }))
const wordsHolding = (part: string) => asSystem((tx) => tx.words.count({ where: { text: { contains: part } } }))

async function informAndCancel(requestId: string, changes: Record<string, unknown> = {}): Promise<void> {
  await setClock('2026-06-16T08:00:00Z')
  await informAll(requestId, '2026-06-16T08:30', 'officer', changes)
  await setClock('2026-06-16T09:00:00Z')
  const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } }))
  value(
    await confirm(
      await as('decisionMaker', 'cancellation.confirm'),
      requestId,
      { version, sawEveryNotification: 'yes' },
      newId(),
    ),
  )
}

/** A crime whose victim was told on 16 June 2026 and which then left the count; a draft to them was given up before. */
async function cancelled() {
  const victim = await aVictimToInform()
  const message = await aDraft(victim.dutyId)
  value(await changeDraft(await as('officer', 'message.write'), message, { version: 1, ...WELL_WRITTEN }, newId()))
  value(await withdrawMessage(await as('officer', 'message.write'), message, newId()))
  await informAndCancel(victim.requestId)
  return victim
}

test('a year after the last duty was closed the ways to a victim are gone, the plan and the whole book stay', async () => {
  await cancelled()
  const [before] = await plans()
  await setClock('2027-06-16T08:00:00Z')
  expect(await eraseNow()).toBe(0)
  expect(await wordsHolding(CONTACT_METHODS.email)).toBe(1)
  await setClock('2027-06-17T08:00:00Z')
  expect(await eraseNow()).toBe(1)
  const [after] = await plans()
  expect(after).toMatchObject({
    id: before?.id,
    channels: before?.channels,
    safeConfirmedById: before?.safeConfirmedById,
    phone: null,
    email: null,
    address: null,
    language: null,
  })
  expect(after?.erasedAt).not.toBeNull()
  expect(Buffer.from(after?.salt ?? [])).toHaveLength(32)
  expect(Buffer.from(after?.salt ?? []).equals(Buffer.from(before?.salt ?? []))).toBe(false)
  expect(await wordsHolding(CONTACT_METHODS.email)).toBe(0)
  expect(await wordsHolding('I asked her myself')).toBe(0)
  const entry = await asSystem((tx) => tx.entry.findFirstOrThrow({ where: { kind: 'plan.erased' } }))
  expect(entry.actorId).toBe(await idOf('registrar'))
  expect(Buffer.from(entry.body).toString('utf8')).not.toMatch(/example\.org|7700|Sluice/)
  expect((await verifyLedger(operatorPermit())).broken).toBeUndefined()
  expect(await eraseNow()).toBe(0)
})

test('they stay while a duty, a review or a message is open, and for as long again after', async () => {
  const { crimeId } = await cancelled()
  await setClock('2027-07-01T08:00:00Z')
  value(
    await openReview(
      await as('officer', 'review.open'),
      crimeId,
      { ground: 'disagrees', theirWords: 'I was there.' },
      newId(),
    ),
  )
  expect(await eraseNow()).toBe(0)
  const why = {
    foundBy: 'victim',
    reason: 'The victim brought a film of the push which nobody had seen before.',
    supervisorId: await idOf('supervisor'),
  } as const
  value(await reinstate(await as('registrar', 'crime.reinstate'), crimeId, why, newId()))
  await setClock('2029-07-01T08:00:00Z')
  expect(await eraseNow()).toBe(0)
})

test('a draft that nobody sent or withdrew keeps the way it would go', async () => {
  const { dutyId } = await cancelled()
  await aDraft(dutyId)
  await setClock('2029-07-01T08:00:00Z')
  expect(await eraseNow()).toBe(0)
})

test('by an erased plan nobody is reached: its page says so, and a new one is made', async () => {
  const { crimeId, dutyId } = await cancelled()
  await setClock('2027-07-01T08:00:00Z')
  expect(await eraseNow()).toBe(1)
  const why = {
    foundBy: 'victim',
    reason: 'The victim brought a film of the push which nobody had seen before.',
    supervisorId: await idOf('supervisor'),
  } as const
  value(await reinstate(await as('registrar', 'crime.reinstate'), crimeId, why, newId()))
  const permit = await as('officer', 'victim.inform')
  const duty = await loadDuty(permit, dutyId)
  const view = duty && (await loadPlan(permit, duty))
  expect(view?.planStatus).toMatchObject({ isConfirmed: true, faults: [{ words: 'its contact details were erased' }] })
  expect([...(view?.texts.values() ?? [])]).toContain('(erased under review)')
})

test('by hand, as the product’s own role, the ways are erased whole, when nobody needs them, and never put back or changed', async () => {
  const { requestId } = await aVictimToInform()
  const [plan] = await plans()
  const byHand = async (change: Parameters<Tx['contactPlan']['updateMany']>[0]['data']) => {
    try {
      const saved = await write(
        await as('registrar', 'extract.import'),
        { kind: 'plan.erased', formKey: newId() },
        async (tx) => {
          await tx.contactPlan.updateMany({ where: { id: plan?.id ?? '' }, data: change })
          return ok({})
        },
      )
      return saved.ok ? 'saved' : saved.refusal.words
    } catch (failure) {
      return String(failure)
    }
  }
  const none = { phone: null, email: null, address: null, language: null }
  const gone = (instant: string) => ({ ...none, salt: newSalt(), erasedAt: new Date(instant) })
  expect(await openDutiesOf(requestId)).toHaveLength(1)
  expect(await byHand(gone('2026-06-15T09:00:00Z'))).toContain('while anything about them is open')
  expect(await byHand({ phone: '+44 7700 900999' })).toContain('confirmed once')
  expect(await byHand(none)).toContain('confirmed once')
  await informAndCancel(requestId)
  expect(await byHand({ ...gone('2026-06-16T09:00:00Z'), email: 'kept@example.org' })).toContain('erased_whole')
  expect(await byHand({ ...gone('2026-06-16T09:00:00Z'), salt: plan?.salt ?? newSalt() })).toContain('with their salt')
  expect(await byHand({ ...gone('2025-06-16T09:00:00Z') })).toContain('nothing else of it is changed')
  expect(await byHand(gone('2026-06-16T09:00:00Z'))).toBe('saved')
  expect(await byHand({ email: 'new@example.org', erasedAt: null })).toContain('never changed')
})

test('a letter in hand keeps the ways to each victim it lists, and whoever approved it had to do with each of their crimes', async () => {
  const shop = await aBusinessToInform(2)
  const letter = await aLetterOf(shop, 'printed_letter')
  value(await approveMessage(await as('otherDecisionMaker', 'message.write'), letter, 1, newId()))
  const listed = shop[1] ?? { dutyId: '', requestId: '' }
  await informAndCancel(listed.requestId, { informedThrough: 'business_contact', guardianIsOrLivesWithSuspect: 'no' })
  const planAndPart = () =>
    asSystem(
      async (tx) =>
        (
          await tx.$queryRaw<object[]>`
            SELECT
              registrar.plan_wanted(y.involvement_id, registrar.now() + interval '1 day') AS wanted,
              registrar.was_involved_in(s.id, y.decision_id) AS had
            FROM duty_to_inform y, personal.staff s
            WHERE y.id = ${listed.dutyId}::uuid AND s.name = 'Dan Merrow'`
        )[0],
    )
  expect(await planAndPart()).toEqual({ wanted: true, had: true })
  value(await withdrawMessage(await as('officer', 'message.write'), letter, newId()))
  expect(await planAndPart()).toEqual({ wanted: false, had: true })
})

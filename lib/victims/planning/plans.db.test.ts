import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import {
  anAuthorisedDuty,
  aPlan,
  aSuspect,
  partOf,
  planConfirmed,
  planMade,
  informedSo,
  whyNotSend,
} from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { loadDuty } from '#lib/victims/views/load-duty'
import { attemptForm } from '#lib/victims/notification-form'
import { planOf } from '../plans/find.ts'
import { loadPlan } from '../views/load-plan.ts'

beforeEach(async () => {
  await inAForce()
})

const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)

const fields = (result: Result<unknown>) => (result.ok ? {} : result.refusal.fields)

const plan = (dutyId: string) => asSystem(async (tx) => planOf(tx, await partOf(dutyId)))

const informed = (dutyId: string, changes: Record<string, unknown>, at: string) => informedSo(dutyId, at, changes)

const tried = async (dutyId: string, channel: string, result: string) =>
  recordAttempt(
    await as('officer', 'victim.inform'),
    dutyId,
    attemptForm.parse({ at: '2026-06-15T09:45', channel, result, notes: '' }),
    newId(),
  )

describe('a contact plan', () => {
  test('counts only once a person has confirmed it, and its last version only', async () => {
    const { dutyId } = await anAuthorisedDuty()
    expect(await whyNotSend(dutyId, 'letter')).toContain('before a person has confirmed')
    value(await planMade(dutyId))
    expect(await plan(dutyId)).toBeUndefined()
    value(await planConfirmed(dutyId))
    expect(await plan(dutyId)).toMatchObject({
      n: 1,
      phone: '+44 7700 900123',
      email: 'avery@example.com',
      channels: ['in_person', 'phone', 'email', 'letter'],
    })
    expect(await whyNotSend(dutyId, 'letter')).toBeNull()
    expect(await whyNotSend(dutyId, 'text')).toContain('does not allow')
    value(await planMade(dutyId, { channels: ['phone'] }))
    expect(await plan(dutyId)).toBeUndefined()
    expect(words(await planConfirmed(dutyId, 1))).toContain('another plan meanwhile')
    value(await planConfirmed(dutyId, 2))
    expect(await plan(dutyId)).toMatchObject({ n: 2, channels: ['phone'] })
    expect(words(await planConfirmed(dutyId, 2))).toContain('confirmed already')
  })

  test('with a way that a suspect shares is refused, however either wrote it', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    await aSuspect(crimeId, {
      name: 'Ronan Thackwell',
      phone: '0044 (0)7700 900123',
      email: 'AVERY+x@example.com',
      address: '3, Sluice Ln, Zedbury',
    })
    expect(fields(await planMade(dutyId))).toEqual({
      phone: 'A suspect has the same phone number',
      email: 'A suspect has the same e-mail address',
      address: 'A suspect has the same address',
    })
    expect(words(await planMade(dutyId, { channels: ['in_person'], phone: '', email: '', address: '' }))).toBe('saved')
  })

  test('with a way of a suspect of a crime that was merged into this one is refused too', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    const other = await aCrime().saved()
    await aSuspect(other, { phone: '07700 900123' })
    expect(words(await planMade(dutyId))).toBe('saved')
    await mergedBefore(other, crimeId)
    expect(fields(await planMade(dutyId))).toEqual({ phone: 'A suspect has the same phone number' })
  })

  test('is used no longer once an extract brings a suspect who shares it', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    await aPlan(dutyId)
    await aSuspect(crimeId, { email: 'avery@example.com' })
    expect(await plan(dutyId)).toBeUndefined()
    expect(await whyNotSend(dutyId, 'letter')).toBe('a suspect has the same e-mail address')
  })

  test('is not shown to anybody who may not see the crime, and its words only in its own case', async () => {
    const { dutyId } = await anAuthorisedDuty()
    await aPlan(dutyId, { times: 'Only before noon.' })
    const permit = await as('officer', 'victim.inform')
    const view = await loadDuty(permit, dutyId)
    const shown = view && (await loadPlan(permit, view))
    expect(shown?.texts.get(shown.planStatus?.plan.timesId ?? '')).toBe('Only before noon.')
    expect(words(await planMade(dutyId, {}, 'detective'))).toContain('no such victim')
    expect(words(await planConfirmed(dutyId, 1, 'detective'))).toContain('no such victim')
  })

  test('reaches the ledger as a commitment: no number, no mailbox, no house', async () => {
    const { dutyId } = await anAuthorisedDuty()
    await aPlan(dutyId, { times: 'Only before noon.', language: 'Polish', interpreter: 'yes' })
    const entries = await asSystem((tx) =>
      tx.entry.findMany({ where: { kind: { in: ['plan.made', 'plan.confirmed'] } } }),
    )
    const bodies = entries.map(({ body }) => Buffer.from(body).toString('utf8')).join('\n')
    expect(entries).toHaveLength(2)
    expect(bodies).toContain('"commitment"')
    for (const secret of ['900123', 'avery', 'sluice', 'zz1', 'noon', 'Polish'])
      expect(bodies.toLowerCase()).not.toContain(secret.toLowerCase())
  })

  test('of a business is offered again for its next crime', async () => {
    const first = await anAuthorisedDuty()
    await makeBusiness(await partOf(first.dutyId))
    value(
      await planMade(
        first.dutyId,
        {
          informedThrough: 'business_contact',
          throughWho: 'The night manager',
          guardianWithSuspect: 'no',
          adviser: 'none_wanted',
        },
        'officer',
        'organisation',
      ),
    )
    value(await planConfirmed(first.dutyId))
    const next = await anAuthorisedDuty(aCrime().withVictimsOf(first.crimeId))
    const permit = await as('officer', 'victim.inform')
    const view = await loadDuty(permit, next.dutyId)
    const shown = view && (await loadPlan(permit, view))
    expect(shown?.elsewhere).toMatchObject({ informedThrough: 'business_contact', email: 'avery@example.com' })
    expect(shown?.texts.get(shown.elsewhere?.throughId ?? '')).toBe('The night manager')
    expect(await plan(next.dutyId)).toBeUndefined()
  })
})

describe('any other victim', () => {
  test('may be rung without a plan, but is written to only by a confirmed one', async () => {
    const { dutyId } = await anAuthorisedDuty()
    expect(words(await tried(dutyId, 'letter', 'posted'))).toContain('Nobody had confirmed')
    expect(words(await tried(dutyId, 'voicemail', 'voicemail_left'))).toBe('saved')
    expect(words(await informed(dutyId, { channel: 'email' }, '2026-06-15T09:30'))).toContain('Nobody had confirmed')
    await aPlan(dutyId)
    await setClock('2026-06-16T12:00:00Z')
    expect(words(await informed(dutyId, { channel: 'email' }, '2026-06-15T09:30'))).toContain('Nobody had confirmed')
    expect(words(await informed(dutyId, { channel: 'email' }, '2026-06-16T12:30'))).toBe('saved')
  })
})

async function makeBusiness(involvementId: string): Promise<void> {
  value(
    await write(await as('registrar', 'extract.import'), { kind: 'extract.merged', formKey: newId() }, async (tx) => {
      const { personId } = await tx.involvement.findUniqueOrThrow({ where: { id: involvementId } })
      await tx.person.update({ where: { id: personId ?? '' }, data: { kind: 'organisation', yearOfBirth: null } })
      return ok({})
    }),
  )
}

/** A crime the RMS had merged into another before the product came. */
async function mergedBefore(crimeId: string, principalCrimeId: string): Promise<void> {
  value(
    await write(
      await as('registrar', 'extract.import'),
      { kind: 'extract.merged', formKey: newId(), crimeId },
      async (tx) => {
        const id = newId()
        const changedAt = new Date('2026-03-02T10:00:00Z')
        await tx.cancellation.create({
          data: {
            id,
            crimeId,
            principalCrimeId,
            category: 'C3',
            source: 'before_product',
            tookEffectAt: changedAt,
            inForce: true,
          },
        })
        await tx.reportedCrime.update({
          where: { id: crimeId },
          data: {
            rmsStatus: 'cancelled',
            rmsChangedAt: changedAt,
            recordedAt: changedAt,
            reportedAt: changedAt,
            cancelledById: id,
          },
        })
        return ok({})
      },
    ),
  )
}

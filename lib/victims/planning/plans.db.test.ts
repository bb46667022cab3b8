import { beforeEach, describe, expect, test } from 'vitest'
import { beforeAnyoneIsKnown } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/in-a-force'
import { anAgreedDuty, aPlan, aSuspect, partOf, planConfirmed, planMade, toldSo } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { lookAtDuty } from '#lib/victims/views/look'
import { attemptForm } from '#lib/victims/telling-form'
import { chooseListener } from './choose-listener.ts'
import { mustHearFromAPerson, planOf, whyNotSend } from '../plans/find.ts'
import { lookAtPlan } from '../views/plan.ts'
import type { PlanChannel } from '../plans/model.ts'

beforeEach(async () => {
  await inAForce()
})

const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)
const fields = (result: Result<unknown>) => (result.ok ? {} : result.refusal.fields)
const plan = (dutyId: string) => beforeAnyoneIsKnown(async (tx) => planOf(tx, await partOf(dutyId)))
const whyNot = (dutyId: string, channel: PlanChannel) => beforeAnyoneIsKnown((tx) => whyNotSend(tx, dutyId, channel))
const told = (dutyId: string, changes: Record<string, unknown>, at: string) => toldSo(dutyId, at, changes)
const tried = async (dutyId: string, channel: string, result: string) =>
  recordAttempt(
    await as('officer', 'victim.tell'),
    dutyId,
    attemptForm.parse({ at: '2026-06-15T09:45', channel, result, notes: '' }),
    newId(),
  )

describe('a contact plan', () => {
  test('counts only once a person has confirmed it, and its last version only', async () => {
    const { dutyId } = await anAgreedDuty()
    expect(await whyNot(dutyId, 'letter')).toContain('before a person has confirmed')
    value(await planMade(dutyId))
    expect(await plan(dutyId)).toBeUndefined()
    value(await planConfirmed(dutyId))
    expect(await plan(dutyId)).toMatchObject({
      n: 1,
      phone: '+44 7700 900123',
      email: 'avery@example.com',
      channels: ['in person', 'phone', 'e-mail', 'letter'],
    })
    expect(await whyNot(dutyId, 'letter')).toBeNull()
    expect(await whyNot(dutyId, 'text')).toContain('does not allow')
    value(await planMade(dutyId, { channels: ['phone'] }))
    expect(await plan(dutyId)).toBeUndefined()
    expect(words(await planConfirmed(dutyId, 1))).toContain('another plan meanwhile')
    value(await planConfirmed(dutyId, 2))
    expect(await plan(dutyId)).toMatchObject({ n: 2, channels: ['phone'] })
    expect(words(await planConfirmed(dutyId, 2))).toContain('confirmed already')
  })

  test('with a way that a suspect shares is refused, however either wrote it', async () => {
    const { crimeId, dutyId } = await anAgreedDuty()
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
    expect(words(await planMade(dutyId, { channels: ['in person'], phone: '', email: '', address: '' }))).toBe('saved')
  })

  test('with a way of a suspect of a crime that was merged into this one is refused too', async () => {
    const { crimeId, dutyId } = await anAgreedDuty()
    const other = await aCrime().saved()
    await aSuspect(other, { phone: '07700 900123' })
    expect(words(await planMade(dutyId))).toBe('saved')
    await mergedBefore(other, crimeId)
    expect(fields(await planMade(dutyId))).toEqual({ phone: 'A suspect has the same phone number' })
  })

  test('is used no longer once an extract brings a suspect who shares it', async () => {
    const { crimeId, dutyId } = await anAgreedDuty()
    await aPlan(dutyId)
    await aSuspect(crimeId, { email: 'avery@example.com' })
    expect(await plan(dutyId)).toBeUndefined()
    expect(await whyNot(dutyId, 'letter')).toBe('a suspect has the same e-mail address')
  })

  test('is not shown to anybody who may not see the crime, and its words only in its own case', async () => {
    const { dutyId } = await anAgreedDuty()
    await aPlan(dutyId, { times: 'Only before noon.' })
    const permit = await as('officer', 'victim.tell')
    const look = await lookAtDuty(permit, dutyId)
    const shown = look && (await lookAtPlan(permit, look))
    expect(shown?.texts.get(shown.standing?.plan.timesId ?? '')).toBe('Only before noon.')
    expect(words(await planMade(dutyId, {}, 'detective'))).toContain('no such victim')
    expect(words(await planConfirmed(dutyId, 1, 'detective'))).toContain('no such victim')
  })

  test('reaches the book as a commitment: no number, no mailbox, no house', async () => {
    const { dutyId } = await anAgreedDuty()
    await aPlan(dutyId, { times: 'Only before noon.', language: 'Polish', interpreter: 'yes' })
    const entries = await beforeAnyoneIsKnown((tx) =>
      tx.entry.findMany({ where: { kind: { in: ['plan.made', 'plan.confirmed'] } } }),
    )
    const said = entries.map(({ body }) => Buffer.from(body).toString('utf8')).join('\n')
    expect(entries).toHaveLength(2)
    expect(said).toContain('"commitment"')
    for (const secret of ['900123', 'avery', 'sluice', 'zz1', 'noon', 'Polish'])
      expect(said.toLowerCase()).not.toContain(secret.toLowerCase())
  })

  test('of a business is offered again for its next crime', async () => {
    const first = await anAgreedDuty()
    await makeBusiness(await partOf(first.dutyId))
    value(
      await planMade(
        first.dutyId,
        { toldThrough: 'business contact', throughWho: 'The night manager', adviser: 'none wanted' },
        'officer',
        'organisation',
      ),
    )
    value(await planConfirmed(first.dutyId))
    const next = await anAgreedDuty(aCrime().withVictimsOf(first.crimeId))
    const permit = await as('officer', 'victim.tell')
    const look = await lookAtDuty(permit, next.dutyId)
    const shown = look && (await lookAtPlan(permit, look))
    expect(shown?.elsewhere).toMatchObject({ toldThrough: 'business contact', email: 'avery@example.com' })
    expect(shown?.texts.get(shown.elsewhere?.throughId ?? '')).toBe('The night manager')
    expect(await plan(next.dutyId)).toBeUndefined()
  })
})

describe('a victim whom a careless message could harm', () => {
  const danger = async () => anAgreedDuty(aCrime().flagged('domestic_abuse'))

  test('is known by offence, flag, closeness to the suspect, and age', async () => {
    const must = async (crime = aCrime()) => {
      const { crimeId, dutyId } = await anAgreedDuty(crime)
      return {
        crimeId,
        partId: await partOf(dutyId),
        is: async () => beforeAnyoneIsKnown(async (tx) => mustHearFromAPerson(tx, await partOf(dutyId))),
      }
    }
    const plain = await must()
    expect(await plain.is()).toBe(false)
    await aSuspect(plain.crimeId, {}, 'ex_partner')
    expect(await plain.is()).toBe(true)
    for (const crime of [
      aCrime().flagged('honour_based'),
      aCrime().of('195/12', '8Q'),
      aCrime().withVictims(2010),
      aCrime().withVictims(null),
    ]) {
      expect(await (await must(crime)).is()).toBe(true)
    }
  })

  test('has a plan only with a person who speaks to them, a phone of their own, and somebody to support them', async () => {
    const { dutyId } = await danger()
    expect(fields(await planMade(dutyId, { channels: ['letter'] }))).toEqual({
      channels: 'This victim hears of it from a person first',
    })
    expect(fields(await planMade(dutyId, { theirsAlone: 'unknown' }))).toEqual({
      theirsAlone: 'It is not known that the phone or e-mail is theirs alone',
    })
    expect(fields(await planMade(dutyId, { adviser: 'nobody yet' }))).toEqual({
      adviser: 'Nobody is named who can support this victim',
    })
    expect(
      words(
        await planMade(dutyId, { channels: ['in person', 'letter'], phone: '', email: '', theirsAlone: 'unknown' }),
      ),
    ).toBe('saved')
  })

  test('is told in person without a plan, by phone only by one, and written to only after that', async () => {
    const first = await danger()
    await setClock('2026-06-15T12:00:00Z')
    expect(words(await told(first.dutyId, { channel: 'phone' }, '2026-06-15T12:30'))).toContain('Nobody had confirmed')
    expect(words(await told(first.dutyId, {}, '2026-06-15T12:30'))).toBe('saved')
    const second = await danger()
    await aPlan(second.dutyId)
    await setClock('2026-06-16T12:00:00Z')
    expect(await whyNot(second.dutyId, 'letter')).toBe('this victim hears of it from a person first')
    expect(words(await told(second.dutyId, { channel: 'letter' }, '2026-06-16T12:30'))).toBe(
      'This victim hears of it from a person first',
    )
    expect(words(await told(second.dutyId, { channel: 'phone' }, '2026-06-16T12:30'))).toBe('saved')
    expect(await whyNot(second.dutyId, 'letter')).toBeNull()
  })

  test('has no voicemail left and nothing sent before that', async () => {
    const { dutyId } = await danger()
    await aPlan(dutyId)
    await setClock('2026-06-16T12:00:00Z')
    expect(words(await tried(dutyId, 'voicemail', 'voicemail left'))).toContain('Nothing is left or sent')
    expect(words(await tried(dutyId, 'phone', 'voicemail left'))).toContain('Nothing is left or sent')
    expect(words(await tried(dutyId, 'letter', 'posted'))).toContain('Nothing is left or sent')
    expect(words(await tried(dutyId, 'phone', 'no reply'))).toBe('saved')
  })
})

describe('any other victim', () => {
  test('may be rung without a plan, but is written to only by a confirmed one', async () => {
    const { dutyId } = await anAgreedDuty()
    expect(words(await tried(dutyId, 'letter', 'posted'))).toContain('Nobody had confirmed')
    expect(words(await tried(dutyId, 'voicemail', 'voicemail left'))).toBe('saved')
    expect(words(await told(dutyId, { channel: 'e-mail' }, '2026-06-15T09:30'))).toContain('Nobody had confirmed')
    await aPlan(dutyId)
    await setClock('2026-06-16T12:00:00Z')
    expect(words(await told(dutyId, { channel: 'e-mail' }, '2026-06-15T09:30'))).toContain('Nobody had confirmed')
    expect(words(await told(dutyId, { channel: 'e-mail' }, '2026-06-16T12:30'))).toBe('saved')
  })
})

describe('a child', () => {
  const choose = async (dutyId: string, toldThrough: 'victim' | 'parent or guardian', who: Somebody = 'decider') =>
    chooseListener(
      await as(who, 'listener.choose'),
      dutyId,
      { toldThrough, reason: 'She is fifteen and asked for it herself.' },
      newId(),
    )

  test('of 13 to 15 is told through whom the registrar or a decision maker chose, before anybody went', async () => {
    const { dutyId } = await anAgreedDuty(aCrime().withVictims(2011))
    expect(words(await told(dutyId, { toldThroughReason: 'She is old enough.' }, '2026-06-15T09:30'))).toContain(
      'chooses who is told, before anybody goes',
    )
    await expect(as('officer', 'listener.choose')).rejects.toThrow('may not')
    await setClock('2026-06-16T09:00:00Z')
    value(await choose(dutyId, 'victim'))
    await setClock('2026-06-16T12:00:00Z')
    expect(words(await told(dutyId, { toldThroughReason: 'She is old enough.' }, '2026-06-15T09:30'))).toContain(
      'before anybody goes',
    )
    expect(
      words(
        await told(
          dutyId,
          { toldThrough: 'parent or guardian', guardianAlreadyKnows: 'yes', guardianIsOrLivesWithSuspect: 'no' },
          '2026-06-16T12:30',
        ),
      ),
    ).toContain('chooses')
    expect(words(await told(dutyId, { toldThroughReason: 'The decision maker chose so.' }, '2026-06-16T12:30'))).toBe(
      'saved',
    )
  })

  test('of 13 to 15 has a plan for nobody else', async () => {
    const { dutyId } = await anAgreedDuty(aCrime().withVictims(2011))
    expect(fields(await planMade(dutyId, {}, 'officer', '13-15'))).toHaveProperty('toldThrough')
    value(await choose(dutyId, 'victim', 'registrar'))
    expect(words(await planMade(dutyId, {}, 'officer', '13-15'))).toBe('saved')
  })

  test('under 13 is told through a guardian who is safe and knows of the report', async () => {
    const { dutyId } = await anAgreedDuty(aCrime().withVictims(2017))
    const guardian = {
      toldThrough: 'parent or guardian',
      throughWho: 'Her grandmother',
      reasons: 'She has cared for her since birth.',
    }
    expect(fields(await planMade(dutyId, { ...guardian }, 'officer', 'under 13'))).toMatchObject({
      guardianWithSuspect: expect.stringContaining('nobody knows') as string,
      guardianKnows: expect.stringContaining('nobody knows') as string,
    })
    expect(
      words(
        await planMade(dutyId, { ...guardian, guardianWithSuspect: 'no', guardianKnows: 'yes' }, 'officer', 'under 13'),
      ),
    ).toBe('saved')
  })

  test('of 17 is told herself; a parent only with her agreement', async () => {
    const { dutyId } = await anAgreedDuty(aCrime().withVictims(2009))
    const mother = {
      toldThrough: 'parent or guardian',
      throughWho: 'Her mother',
      reasons: 'She asked.',
      guardianWithSuspect: 'no',
      guardianKnows: 'yes',
    }
    expect(fields(await planMade(dutyId, mother, 'officer', '16-17'))).toEqual({
      agreedToParent: 'The victim has not agreed that a parent is told',
    })
    expect(words(await planMade(dutyId, {}, 'officer', '16-17'))).toBe('saved')
  })
})

async function makeBusiness(partId: string): Promise<void> {
  value(
    await write(await as('registrar', 'extract.import'), { kind: 'extract.merged', formKey: newId() }, async (tx) => {
      const { personId } = await tx.part.findUniqueOrThrow({ where: { id: partId } })
      await tx.person.update({ where: { id: personId ?? '' }, data: { kind: 'organisation', yearOfBirth: null } })
      return ok({})
    }),
  )
}

/** A crime the RMS had merged into another before the product came. */
async function mergedBefore(crimeId: string, survivorId: string): Promise<void> {
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
            survivorId,
            category: 'C3',
            source: 'before the product',
            tookEffectAt: changedAt,
            inForce: true,
          },
        })
        await tx.crime.update({
          where: { id: crimeId },
          data: { rmsStatus: 'cancelled', rmsChangedAt: changedAt, cancelledById: id },
        })
        return ok({})
      },
    ),
  )
}

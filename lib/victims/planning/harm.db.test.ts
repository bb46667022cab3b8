import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { type Result } from '#lib/base/result'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anAuthorisedDuty, aPlan, aSuspect, partOf, planMade, informedSo, whyNotSend } from '#lib/testing/plan'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { attemptForm } from '#lib/victims/notification-form'
import { mustHearFromAPerson } from '../plans/find.ts'

beforeEach(async () => {
  await inAForce()
})

const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)

const fields = (result: Result<unknown>) => (result.ok ? {} : result.refusal.fields)

const informed = (dutyId: string, changes: Record<string, unknown>, at: string) => informedSo(dutyId, at, changes)

const tried = async (dutyId: string, channel: string, result: string) =>
  recordAttempt(
    await as('officer', 'victim.inform'),
    dutyId,
    attemptForm.parse({ at: '2026-06-15T09:45', channel, result, notes: '' }),
    newId(),
  )

describe('a victim whom a careless message could harm', () => {
  const danger = async () => anAuthorisedDuty(aCrime().flagged('domestic_abuse'))

  test('is known by offence, flag, closeness to the suspect, and age', async () => {
    const must = async (crime = aCrime()) => {
      const { crimeId, dutyId } = await anAuthorisedDuty(crime)
      return {
        crimeId,
        involvementId: await partOf(dutyId),
        is: async () => asSystem(async (tx) => mustHearFromAPerson(tx, await partOf(dutyId))),
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
    expect(fields(await planMade(dutyId, { adviser: 'nobody_yet' }))).toEqual({
      adviser: 'Nobody is named who can support this victim',
    })
    expect(
      words(
        await planMade(dutyId, { channels: ['in_person', 'letter'], phone: '', email: '', theirsAlone: 'unknown' }),
      ),
    ).toBe('saved')
  })

  test('is informed in person without a plan, by phone only by one, and written to only after that', async () => {
    const first = await danger()
    await setClock('2026-06-15T12:00:00Z')
    expect(words(await informed(first.dutyId, { channel: 'phone' }, '2026-06-15T12:30'))).toContain(
      'Nobody had confirmed',
    )
    expect(words(await informed(first.dutyId, {}, '2026-06-15T12:30'))).toBe('saved')
    const second = await danger()
    await aPlan(second.dutyId)
    await setClock('2026-06-16T12:00:00Z')
    expect(await whyNotSend(second.dutyId, 'letter')).toBe('this victim hears of it from a person first')
    expect(words(await informed(second.dutyId, { channel: 'letter' }, '2026-06-16T12:30'))).toBe(
      'This victim hears of it from a person first',
    )
    expect(words(await informed(second.dutyId, { channel: 'phone' }, '2026-06-16T12:30'))).toBe('saved')
    expect(await whyNotSend(second.dutyId, 'letter')).toBeNull()
  })

  test('has no voicemail left and nothing sent before that', async () => {
    const { dutyId } = await danger()
    await aPlan(dutyId)
    await setClock('2026-06-16T12:00:00Z')
    expect(words(await tried(dutyId, 'voicemail', 'voicemail_left'))).toContain('Nothing is left or sent')
    expect(words(await tried(dutyId, 'phone', 'voicemail_left'))).toContain('Nothing is left or sent')
    expect(words(await tried(dutyId, 'letter', 'posted'))).toContain('Nothing is left or sent')
    expect(words(await tried(dutyId, 'phone', 'no_reply'))).toBe('saved')
  })
})

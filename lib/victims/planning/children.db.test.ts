import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { type Result } from '#lib/base/result'
import { aCrime } from '#lib/testing/crime'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anAuthorisedDuty, planMade, informedSo } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { chooseRecipient } from './choose-recipient.ts'

beforeEach(async () => {
  await inAForce()
})

const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)

const fields = (result: Result<unknown>) => (result.ok ? {} : result.refusal.fields)

const informed = (dutyId: string, changes: Record<string, unknown>, at: string) => informedSo(dutyId, at, changes)

describe('a child', () => {
  const choose = async (
    dutyId: string,
    informedThrough: 'victim' | 'parent_or_guardian',
    who: Somebody = 'decisionMaker',
  ) =>
    chooseRecipient(
      await as(who, 'recipient.choose'),
      dutyId,
      { informedThrough, reason: 'She is fifteen and asked for it herself.' },
      newId(),
    )

  test('of 13 to 15 is told through whom the registrar or a decision maker chose, before anybody went', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2011))
    expect(
      words(await informed(dutyId, { informedThroughReason: 'She is old enough.' }, '2026-06-15T09:30')),
    ).toContain('chooses who is told, before anybody goes')
    await expect(as('officer', 'recipient.choose')).rejects.toThrow('may not')
    await setClock('2026-06-16T09:00:00Z')
    value(await choose(dutyId, 'victim'))
    await setClock('2026-06-16T12:00:00Z')
    expect(
      words(await informed(dutyId, { informedThroughReason: 'She is old enough.' }, '2026-06-15T09:30')),
    ).toContain('before anybody goes')
    expect(
      words(
        await informed(
          dutyId,
          { informedThrough: 'parent_or_guardian', guardianAlreadyKnows: 'yes', guardianIsOrLivesWithSuspect: 'no' },
          '2026-06-16T12:30',
        ),
      ),
    ).toContain('chooses')
    expect(
      words(await informed(dutyId, { informedThroughReason: 'The decision maker chose so.' }, '2026-06-16T12:30')),
    ).toBe('saved')
  })

  test('of 13 to 15 has a plan for nobody else', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2011))
    expect(fields(await planMade(dutyId, {}, 'officer', '13-15'))).toHaveProperty('informedThrough')
    value(await choose(dutyId, 'victim', 'registrar'))
    expect(words(await planMade(dutyId, {}, 'officer', '13-15'))).toBe('saved')
  })

  test('under 13 is told through a guardian who is safe and knows of the report', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2017))
    const guardian = {
      informedThrough: 'parent_or_guardian',
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
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2009))
    const mother = {
      informedThrough: 'parent_or_guardian',
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

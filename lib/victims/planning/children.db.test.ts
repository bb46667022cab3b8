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
    informedThrough: 'victim' | 'parent_or_guardian' | 'social_worker',
    who: Somebody = 'decisionMaker',
  ) =>
    chooseRecipient(
      await as(who, 'recipient.choose'),
      dutyId,
      { informedThrough, reason: 'She is fifteen and asked for it herself.' },
      newId(),
    )

  test('of 13 to 15 is informed through whom the registrar or a decision maker chose, before anybody went', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2011))
    expect(
      words(
        await informed(
          dutyId,
          { informedThroughReason: 'She is old enough.', childWishes: 'To hear it herself.' },
          '2026-06-15T09:30',
        ),
      ),
    ).toContain('chooses who is informed, before anybody goes')
    await expect(as('officer', 'recipient.choose')).rejects.toThrow('may not')
    await setClock('2026-06-16T09:00:00Z')
    value(await choose(dutyId, 'victim'))
    await setClock('2026-06-16T12:00:00Z')
    expect(
      words(
        await informed(
          dutyId,
          { informedThroughReason: 'She is old enough.', childWishes: 'To hear it herself.' },
          '2026-06-15T09:30',
        ),
      ),
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

  test('under 13 is informed through a guardian who is safe and knows of the report', async () => {
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

  test('who is looked after, or whose every parent lives with a suspect, is informed through the authority', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2017))
    const mother = {
      informedThrough: 'parent_or_guardian',
      throughWho: 'Her mother',
      reasons: 'She asked to be informed.',
      guardianWithSuspect: 'no',
      guardianKnows: 'yes',
    }
    const worker = { ...mother, informedThrough: 'social_worker', throughWho: 'Ines Callow, social worker' }
    const plan = (changes: Record<string, unknown>) => planMade(dutyId, changes, 'officer', 'under 13')
    for (const home of [{ lookedAfter: 'yes' }, { lookedAfter: 'unknown' }])
      expect(fields(await plan({ ...mother, ...home }))).toHaveProperty('lookedAfter')
    for (const home of [{ parentsWithSuspect: 'yes' }, { parentsWithSuspect: 'unknown' }])
      expect(fields(await plan({ ...mother, ...home }))).toHaveProperty('parentsWithSuspect')
    const aunt = { ...mother, informedThrough: 'other_adult_chosen_with_reasons', guardianWithSuspect: 'unknown' }
    expect(fields(await plan(aunt))).toHaveProperty('guardianWithSuspect')
    expect(fields(await plan({ ...aunt, guardianWithSuspect: 'no', lookedAfter: 'yes' }))).toHaveProperty('lookedAfter')
    expect(fields(await plan(worker))).toMatchObject({
      lookedAfter: expect.stringContaining('It is not known that this child is looked after') as string,
      responsible: 'It is not said who has parental responsibility',
    })
    expect(words(await plan(mother))).toBe('saved')
    const responsible = { responsible: 'Zedshire County Council, under a care order' }
    expect(words(await plan({ ...worker, ...responsible, lookedAfter: 'yes' }))).toBe('saved')
    expect(words(await plan({ ...worker, ...responsible, parentsWithSuspect: 'yes' }))).toBe('saved')
  })

  test('whose plan says that every parent lives with a suspect is not informed through one, whatever is said of it', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2017))
    const throughMother = {
      informedThrough: 'parent_or_guardian',
      guardianIsOrLivesWithSuspect: 'no',
      guardianAlreadyKnows: 'yes',
      lookedAfter: 'no',
      parentsWithSuspect: 'no',
      childWishes: 'To hear of it with her mother.',
      informedThroughReason: 'She is her mother.',
    }
    for (const home of [{ lookedAfter: 'yes' }, { parentsWithSuspect: 'yes' }])
      expect(words(await informed(dutyId, { ...throughMother, ...home }, '2026-06-15T09:30'))).toContain(
        'A looked-after child',
      )
    const suspect = { ...throughMother, guardianIsOrLivesWithSuspect: 'yes' }
    expect(words(await informed(dutyId, suspect, '2026-06-15T09:30'))).toContain('Nobody is informed through a suspect')
    const worker = {
      informedThrough: 'social_worker',
      throughWho: 'Ines Callow',
      guardianWithSuspect: 'no',
      reasons: 'Both parents live with him.',
      responsible: 'Both parents, and the county council',
      parentsWithSuspect: 'yes',
    }
    value(await planMade(dutyId, worker, 'officer', 'under 13'))
    expect(words(await informed(dutyId, throughMother, '2026-06-15T09:30'))).toContain('A looked-after child')
    const throughWorker = { ...throughMother, informedThrough: 'social_worker', parentsWithSuspect: 'yes' }
    expect(words(await informed(dutyId, throughWorker, '2026-06-15T09:30'))).toBe('saved')
  })

  test('of 13 to 15 who is looked after: no parent is chosen', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2011))
    value(await choose(dutyId, 'social_worker'))
    const worker = {
      informedThrough: 'social_worker',
      throughWho: 'Ines Callow',
      guardianWithSuspect: 'no',
      reasons: 'She is the allocated social worker.',
      responsible: 'Zedshire County Council, under a care order',
      lookedAfter: 'yes',
    }
    value(await planMade(dutyId, worker, 'officer', '13-15'))
    await setClock('2026-06-15T09:10:00Z')
    expect(words(await choose(dutyId, 'parent_or_guardian'))).toContain('choose the local authority')
    expect(words(await choose(dutyId, 'victim'))).toBe('saved')
  })

  test('of any age has a plan only where the wishes of the child are written down', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2009))
    expect(fields(await planMade(dutyId, { wishes: '' }, 'officer', '16-17'))).toEqual({
      wishes: 'The child’s own wishes are not written down',
    })
  })

  test('of 17 is informed herself; a parent only with her agreement', async () => {
    const { dutyId } = await anAuthorisedDuty(aCrime().withVictims(2009))
    const mother = {
      informedThrough: 'parent_or_guardian',
      throughWho: 'Her mother',
      reasons: 'She asked.',
      guardianWithSuspect: 'no',
      guardianKnows: 'yes',
    }
    expect(fields(await planMade(dutyId, mother, 'officer', '16-17'))).toEqual({
      agreedToParent: 'The victim has not agreed that a parent is informed',
    })
    expect(words(await planMade(dutyId, {}, 'officer', '16-17'))).toBe('saved')
  })
})

test('nobody has a plan for another person who is a suspect or lives with one, or of whom nobody knows', async () => {
  const { dutyId } = await anAuthorisedDuty()
  for (const informedThrough of ['representative', 'bereaved_relative', 'other_adult_chosen_with_reasons']) {
    const other = { informedThrough, throughWho: 'Her sister', reasons: 'She asked that her sister hear of it.' }
    for (const guardianWithSuspect of ['yes', 'unknown'])
      expect(fields(await planMade(dutyId, { ...other, guardianWithSuspect }))).toEqual({
        guardianWithSuspect: 'The person to be informed is a suspect, lives with one, or nobody knows',
      })
    expect(words(await planMade(dutyId, { ...other, guardianWithSuspect: 'no' }))).toBe('saved')
  }
})

test('an adult who cannot decide for themselves is informed through somebody who acts for them and is no suspect', async () => {
  const { dutyId } = await anAuthorisedDuty()
  const acting = {
    informedThrough: 'appropriate_adult',
    throughWho: 'Her deputy',
    reasons: 'By order of the Court of Protection.',
    guardianWithSuspect: 'no',
    hasCapacity: 'no',
  }
  expect(fields(await planMade(dutyId, { hasCapacity: 'no' }))).toHaveProperty('informedThrough')
  expect(fields(await planMade(dutyId, { ...acting, hasCapacity: 'unknown' }))).toHaveProperty('hasCapacity')
  expect(fields(await planMade(dutyId, { ...acting, guardianWithSuspect: 'unknown' }))).toHaveProperty(
    'guardianWithSuspect',
  )
  expect(words(await planMade(dutyId, acting))).toBe('saved')
  expect(words(await planMade(dutyId, { hasCapacity: 'yes' }))).toBe('saved')
})

import { describe, expect, test } from 'vitest'
import { informedCase } from '../examples/informed-case.ts'
import { soundCase } from '../examples/sound-case.ts'
import type { Facts } from '../model.ts'
import { versions } from '../years/versions.ts'
import { changeCase, type Typed } from './change.ts'
import { beginningOf } from './initial-values.ts'
import { questionsOf } from './questions.ts'

const valueAt = (facts: Facts, path: string): unknown =>
  path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], facts)

/** What stands at a path after it was taken away and one was added anew. */
const added = (from: Facts, path: string, ...[none, one]: readonly [none: string, one: string]): unknown => {
  const without = changeCase(from, { [path]: none })
  const { facts, faults } = changeCase(without.facts, { [path]: one })
  expect(faults).toEqual({})
  return valueAt(facts, path)
}

const informed = informedCase('C2', { crime: { code: '019/08', countClass: '19C' } })
const pair = { code: '019/08', countClass: '19C' }

test.each<[path: string, one: object]>([
  ['crime.classesEver', pair],
  ['victims', { id: 'new-1', kind: 'unknown', age: 'unknown' }],
  ['suspects', { relation: 'unknown', isPoliceStaff: 'unknown', age: 'unknown' }],
  ['request.earlier', { category: 'C2', result: 'unknown', hasNewEvidenceSince: 'unknown' }],
  ['evidence', { id: 'new-1', kind: 'other', effect: 'unknown', held: 'unknown' }],
  ['judgements.evidence', { evidenceId: 'e1', determinative: 'unknown' }],
  ['judgements.setAside', { check: 'HOCR-G-07', reasonWords: 0, byRegistrar: 'unknown' }],
  ['judgements.warningsAnswered', { check: 'HOCR-G-07', reasonWords: 0 }],
  ['notification.duties', { victimId: 'v1', state: 'open', attempts: [], notifications: [] }],
  ['notification.duties.0.attempts', { at: '2026-11-19T09:05:00Z', channel: 'phone' }],
  ['notification.duties.0.notifications', { at: '2026-11-19T09:05:00Z', channel: 'in person', reply: 'unknown' }],
])('one of %s that is added begins with nothing known', (path, one) => {
  expect(added(informed, path, '0', '1')).toMatchObject([one])
})

test.each<[path: string, part: object]>([
  ['judgements', { evidence: [], decisive: null, convinced: 'unknown', reasonWords: 0 }],
  ['judgements.decisive', { evidenceId: 'e1', viewedByDecisionMaker: 'unknown', viewedOn: 'unknown' }],
  ['judgements.log', { evidenceId: 'e1', openedByDecisionMaker: 'unknown', openedOn: 'unknown' }],
  ['judgements.reportedOffenceInLog', pair],
  ['decisionMaker', { role: 'ddm', onCollegeRegister: 'unknown', trainedOn: 'unknown', conflicts: 'unknown' }],
  ['notification', { authorisedAt: '2026-11-19T09:05:00Z', duties: [], confirmation: null, stopped: 'unknown' }],
  ['notification.confirmation', { confirmedAt: '2026-11-19T09:05:00Z', sawEveryNotification: 'unknown' }],
  ['notification.noVictimDeclaration', { madeByDecisionMaker: 'unknown', anybodyIsVictim: 'unknown' }],
  ['notification.duties.0.nobodyToInform', { because: 'unknown', foundByRegistrar: 'unknown' }],
  ['reinstating', { byRole: 'unknown', foundBy: 'unknown', supervisorNamed: 'unknown' }],
])('%s that is given anew begins with nothing known', (path, part) => {
  expect(added(informed, path, 'none', 'given')).toMatchObject(part)
})

describe('what a category alone has', () => {
  test('C3: the crime that stays is of the same offence and day until somebody says otherwise', () => {
    const { crime } = soundCase('C3')
    expect(added(soundCase('C3'), 'requesterFacts.principalCrime', 'none', 'given')).toMatchObject({
      id: 'new-1',
      code: crime.code,
      countClass: crime.countClass,
      recordedOn: crime.recordedOn,
      openRequests: 0,
      live: 'unknown',
      sameOffence: 'unknown',
    })
  })

  test('C4: the offence that was reported begins as the one that is recorded', () => {
    const { code, countClass } = soundCase('C4').crime
    expect(added(soundCase('C4'), 'requesterFacts.reportedOffence', 'none', 'given')).toEqual({ code, countClass })
  })

  test('a request without a category has an earlier one of C2', () => {
    const typed: Typed = { 'request.category': 'none', 'request.earlier': '1' }
    expect(changeCase(soundCase('C4'), typed).facts.request.earlier).toMatchObject([{ category: 'C2' }])
    expect(changeCase(soundCase('C4'), { 'request.earlier': '1' }).facts.request.earlier).toMatchObject([
      { category: 'C4' },
    ])
  })
})

describe('each of several that are added is another', () => {
  test('after those that are there', () => {
    const { facts } = changeCase(informed, { victims: '3', evidence: '2' })
    expect(facts.victims.map(({ id }) => id)).toEqual(['v1', 'new-2', 'new-3'])
    expect(facts.evidence.map(({ id }) => id)).toEqual(['e1', 'new-2'])
  })

  test('and is about the item, or to the victim, of its number; about a new one where there are too few', () => {
    const { facts } = changeCase(informed, { victims: '2', 'notification.duties': '3', 'judgements.evidence': '2' })
    expect(facts.notification?.duties.map(({ victimId }) => victimId)).toEqual(['v1', 'new-2', 'new-3'])
    expect(facts.judgements?.evidence.map(({ evidenceId }) => evidenceId)).toEqual(['e1', 'new-2'])
  })

  test('the decisive piece, and the log, of a case without any evidence is a new one', () => {
    const bare = changeCase(informed, { evidence: '0' }).facts
    for (const path of ['judgements.decisive', 'judgements.log'])
      expect(added(bare, path, 'none', 'given'), path).toMatchObject({ evidenceId: 'new-1' })
  })
})

test('every part that any worked case is asked for can be added', () => {
  const cases = versions.flatMap((version) => version.cases)
  for (const { facts } of cases)
    for (const { path, kind } of questionsOf(facts).flatMap(({ questions }) => questions))
      if (kind === 'part' || kind === 'parts') expect(beginningOf(path, facts, 1), path).toBeDefined()
})

test('nothing can be added where a case has no such part', () => {
  expect(beginningOf('crime.mood', informed, 1)).toBeUndefined()
  expect(beginningOf('', informed, 1)).toBeUndefined()
})

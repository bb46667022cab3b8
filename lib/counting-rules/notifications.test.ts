import { expect, test } from 'vitest'
import {
  dutiesNow,
  dutyTo,
  hasNobodyToInform,
  isBefore,
  noVictimDeclared,
  notificationsThatCount,
} from './notifications.ts'
import { aDuty, aNotification, informedCase } from './examples/informed-case.ts'
import type { Answer } from './facts/terms.ts'
import type { Category, Duty } from './model.ts'

test('instants stand in order of time, with or without a fraction of a second', () => {
  expect(isBefore('2026-11-16T10:00:00Z', '2026-11-16T10:00:01Z')).toBe(true)
  expect(isBefore('2026-11-16T10:00:01Z', '2026-11-16T10:00:00Z')).toBe(false)
  expect(isBefore('2026-11-16T10:00:00Z', '2026-11-16T10:00:00Z')).toBe(false)
  expect(isBefore('2026-11-16T10:00:00Z', '2026-11-16T10:00:00.001Z')).toBe(true)
  expect(isBefore('2026-11-16T10:00:00.000Z', '2026-11-16T10:00:00Z')).toBe(false)
  expect(isBefore('2026-11-16T10:00:00.9Z', '2026-11-16T10:00:01Z')).toBe(true)
})

const notification = (change: Parameters<typeof aNotification>[0], category: Category = 'C2') => {
  const facts = informedCase(category, {
    notification: { duties: [aDuty({ notifications: [aNotification(change)] })] },
  })
  const duty = facts.notification && dutyTo(facts.notification, 'v1')
  if (!duty) throw new Error('the case has a duty to its victim')
  return { facts, duty }
}

const counts = (change: Parameters<typeof aNotification>[0], category: Category = 'C2'): boolean => {
  const { facts, duty } = notification(change, category)
  return notificationsThatCount(facts, duty).length > 0
}

test('a notification counts after the decision and before this moment, and a voicemail never', () => {
  expect(counts({})).toBe(true)
  expect(counts({ at: '2026-11-16T10:00:00Z' })).toBe(true)
  expect(counts({ at: '2026-11-16T09:59:59Z' })).toBe(false)
  expect(counts({ at: '2026-11-19T09:05:00Z' })).toBe(false)
  expect(counts({ channel: 'voicemail' })).toBe(false)
})

test('of C1 one before the decision counts where it gave the new force and number', () => {
  const early = { at: '2026-11-10T10:00:00Z' }
  expect(counts(early, 'C1')).toBe(true)
  expect(counts({ ...early, gaveReceivingForceAndReference: 'no' }, 'C1')).toBe(false)
  expect(counts(early, 'C5')).toBe(false)
})

test('before anything was agreed no notification counts', () => {
  const { facts, duty } = notification({})
  expect(notificationsThatCount({ ...facts, notification: null }, duty)).toEqual([])
})

test('a duty of another occasion is none of this decision', () => {
  const { notification: known } = informedCase('C2', { notification: { duties: [aDuty({ occasion: 'correcting' })] } })
  if (known === null) throw new Error('the case has its tellings')
  expect(dutyTo(known, 'v1')).toBeUndefined()
  expect(dutiesNow(known)).toEqual([])
})

test('there is nobody to inform for three reasons only, which the registrar finds; for a fourth on a written answer', () => {
  const { duty } = notification({})
  const of = (because: string) =>
    informedCase('C2', { victims: [{ id: 'v1', kind: because === 'company dissolved' ? 'organisation' : 'person' }] })
  const nobody = (
    because: NonNullable<Duty['nobodyToInform']>['because'],
    foundByRegistrar: 'yes' | 'no' = 'yes',
    onWrittenAnswer: Answer = 'no',
  ) => hasNobodyToInform(of(because), { ...duty, nobodyToInform: { because, foundByRegistrar, onWrittenAnswer } })
  for (const because of ['died without known relative', 'company dissolved', 'never identified'] as const) {
    expect(nobody(because), because).toBe(true)
    expect(nobody(because, 'no'), because).toBe(false)
  }
  expect(nobody('cannot be reached')).toBe(false)
  expect(nobody('cannot be reached', 'yes', 'unknown')).toBe(false)
  expect(nobody('cannot be reached', 'no', 'yes')).toBe(false)
  expect(nobody('cannot be reached', 'yes', 'yes')).toBe(true)
  expect(nobody('unknown', 'yes', 'yes')).toBe(false)
  expect(hasNobodyToInform(informedCase('C2'), duty)).toBe(false)
})

test('the decision maker declares that there is no victim only where nobody was hurt, named or protected', () => {
  const nobody = {
    madeByDecisionMaker: 'yes',
    anybodyIsVictim: 'no',
    protectedByOrder: 'no',
    identifiedInImage: 'no',
    injured: 'no',
  } as const
  const declared = (change: object) => {
    const { notification: known } = informedCase('C2', {
      notification: { noVictimDeclaration: { ...nobody, ...change } },
    })
    return known !== null && noVictimDeclared(known)
  }
  expect(declared({})).toBe(true)
  expect(declared({ madeByDecisionMaker: 'no' })).toBe(false)
  for (const other of ['anybodyIsVictim', 'protectedByOrder', 'identifiedInImage', 'injured'])
    for (const answer of ['yes', 'unknown']) expect(declared({ [other]: answer }), other).toBe(false)
})

test('only a person has died, and only a company is dissolved', () => {
  const finding = (
    because: 'died without known relative' | 'company dissolved',
    kind: 'person' | 'organisation' | 'unknown',
  ) =>
    hasNobodyToInform(informedCase('C2', { victims: [{ id: 'v1', kind }] }), {
      ...notification({}).duty,
      nobodyToInform: { because, foundByRegistrar: 'yes', onWrittenAnswer: 'no' },
    })
  expect(finding('died without known relative', 'person')).toBe(true)
  expect(finding('company dissolved', 'organisation')).toBe(true)
  for (const kind of ['organisation', 'unknown'] as const)
    expect(finding('died without known relative', kind), kind).toBe(false)
  for (const kind of ['person', 'unknown'] as const) expect(finding('company dissolved', kind), kind).toBe(false)
})

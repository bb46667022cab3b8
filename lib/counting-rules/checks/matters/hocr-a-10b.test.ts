import { describe, expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { aDecisionMaker, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { CaseInput } from '#lib/counting-rules/model'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrA10b } from './hocr-a-10b.ts'

type Matter = NonNullable<CaseInput['matter']>
type Given = CaseInput['decisionMaker']

const says = (matter: Matter, decisionMaker: Given): string =>
  judged(hocrA10b, { ...matterCase(matter), ...{ decisionMaker: matterCase(matter, { decisionMaker }).decisionMaker } })

const ofAnIncident = { kind: 'cancelling an incident' } as const
const changed = (change: Partial<NonNullable<Given>>): NonNullable<Given> => ({ ...aDecisionMaker, ...change })

describe('an incident taken away or kept, and a crime reclassified', () => {
  test('by somebody trained, with no part in it', () => {
    expect(says(ofAnIncident, aDecisionMaker)).toBe('met')
    expect(says(ofAnIncident, theRegistrar)).toBe('met')
    expect(says({ kind: 'keeping an incident' }, aDecisionMaker)).toBe('met')
    expect(judged(hocrA10b, reclassification())).toBe('met')
  })

  test.each<[string, Partial<NonNullable<Given>>]>([
    ['nobody who may decide', { role: 'none' }],
    ['a chief officer', { role: 'chief officer' }],
    ['not trained', { trainedOn: null }],
    ['trained only later', { trainedOn: '2026-12-01' }],
    ['the officer in the case', { conflicts: ['oic now or before'] }],
    ['with a target', { conflicts: ['performance target'] }],
    ['of the same unit', { conflicts: ['same unit'] }],
    ['in an operational role', { role: 'deputy', holdsOperationalRole: 'yes' }],
  ])('%s: it goes to another', (_who, change) => {
    expect(says(ofAnIncident, changed(change))).toBe('not met, refer')
  })

  test('the registrar may be of the same unit, and so may an approved desk', () => {
    expect(says(ofAnIncident, { ...theRegistrar, conflicts: ['same unit'] })).toBe('met')
    expect(says(ofAnIncident, changed({ conflicts: ['same unit'], deskApprovedIndependent: 'yes' }))).toBe('met')
  })

  test('what is not known does not pass', () => {
    expect(says(ofAnIncident, changed({ trainedOn: 'unknown' }))).toBe('unknown, hold')
    expect(says(ofAnIncident, changed({ conflicts: 'unknown' }))).toBe('unknown, hold')
    expect(says(ofAnIncident, null)).toBe('unknown, hold')
  })
})

test.each<Matter>([
  ofAnIncident,
  { kind: 'giving an outcome', outcome: '20' },
  { kind: 'challenging a decision', by: 'victim', as: 'complaint' },
  { kind: 'deleting' },
])('$kind: nobody decides their own case', (matter) => {
  expect(says(matter, changed({ conflicts: ['requester'] }))).toBe('not met, refuse')
  expect(says(matter, changed({ conflicts: ['victim or suspect'] }))).toBe('not met, refuse')
})

test('an outcome is given by somebody who may decide', () => {
  expect(says({ kind: 'giving an outcome', outcome: '20' }, aDecisionMaker)).toBe('met')
  expect(says({ kind: 'giving an outcome', outcome: '20' }, changed({ role: 'none' }))).toBe('not met, refer')
})

test('a challenge is answered by the registrar or the deputy, but for complaints and courts', () => {
  const review = { kind: 'challenging a decision', by: 'victim', as: 'review by the registrar' } as const
  expect(says(review, theRegistrar)).toBe('met')
  expect(says(review, changed({ role: 'deputy' }))).toBe('met')
  expect(says(review, aDecisionMaker)).toBe('not met, refer')
  expect(says({ ...review, as: 'complaint' }, aDecisionMaker)).toBe('met')
  expect(says({ ...review, as: 'judicial review' }, aDecisionMaker)).toBe('met')
})

test('who deletes is for another check, and a cancellation has its own', () => {
  expect(says({ kind: 'deleting' }, changed({ role: 'none' }))).toBe('met')
  expect(judged(hocrA10b, soundCase('C2'))).toBe('not applicable')
})

test('what it finds is found on who decides', () => {
  expect(hocrA10b.about.whoDecides).toBe(true)
})

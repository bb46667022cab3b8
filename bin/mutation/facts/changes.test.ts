import { expect, test } from 'vitest'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { informedCase } from '#lib/counting-rules/examples/informed-case'
import { Facts } from '#lib/counting-rules/model'
import { changesOf, factPaths, withChanged } from './changes.ts'

const cases = [soundCase('C1'), soundCase('C3'), soundCase('C4'), informedCase('C2'), informedCase('C5')]

test('each fact of a case can be changed, one at a time, into another that the schema allows', () => {
  for (const facts of cases)
    for (const change of changesOf(facts)) {
      const changed = withChanged(facts, change)
      expect(changed, change.path).not.toEqual(facts)
      expect(Facts.safeParse(changed).error?.issues ?? [], change.path).toEqual([])
    }
})

test('a fact in a list is changed in each of them, and nothing else is', () => {
  const facts = soundCase('C2', { suspects: [{}, { isPoliceStaff: 'yes' }] })
  const changed = withChanged(facts, { path: 'suspects.*.isPoliceStaff', other: 0 })
  expect(changed.suspects.map(({ isPoliceStaff }) => isPoliceStaff)).toEqual(['yes', 'no'])
  expect({ ...changed, suspects: [] }).toEqual({ ...facts, suspects: [] })
})

test('a fact that a case does not have changes nothing in it', () => {
  const facts = soundCase('C1')
  expect(withChanged(facts, { path: 'requesterFacts.principalCrime.live', other: 0 })).toEqual(facts)
})

test('several days or moments can be changed into one', () => {
  const attempts = ['2026-11-16', '2026-11-17'].map((day) => ({ at: `${day}T12:00:00Z`, channel: 'phone' as const }))
  const facts = informedCase('C2', { notification: { duties: [{ victimId: 'v1', attempts }] } })
  const at = 'notification.duties.*.attempts.*.at'
  const days = changesOf(facts)
    .filter(({ path }) => path === at)
    .map((change) => {
      const changed = withChanged(facts, change).notification?.duties[0]?.attempts ?? []
      return new Set(changed.map((attempt) => attempt.at)).size
    })
  expect(days).toEqual([2, 2, 1])
})

test('answers kept together under names of their own are turned into their opposites', () => {
  const facts = soundCase('C4')
  const changed = withChanged(facts, { path: 'requesterFacts.conditions', other: 0 })
  expect(changed.requesterFacts).toMatchObject({ conditions: { 'cleaned off at no cost': 'no' } })
})

test('every fact of the schema has a path, once', () => {
  const paths = factPaths()
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toEqual(expect.arrayContaining(['force.code', 'victims.*.age', 'requesterFacts.principalCrime.live']))
  expect(paths.filter((path) => path.startsWith('matter') || path === 'stage')).toEqual([])
})

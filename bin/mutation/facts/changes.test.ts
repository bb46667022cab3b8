import { expect, test } from 'vitest'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { informedCase } from '#lib/counting-rules/examples/informed-case'
import { Facts } from '#lib/counting-rules/model'
import { changesOf, withChanged } from './changes.ts'

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

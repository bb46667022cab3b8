import { expect, test } from 'vitest'
import { summarise } from './summarise.ts'

const CASES = [
  { group: 'rape', category: 'inappropriate' },
  { group: 'rape', category: 'consistent' },
  { group: 'violence', category: 'observations' },
  { group: 'other', category: null },
] as const

test('counts concluded cases by offence group and category, with a row for all', () => {
  const { rows, all } = summarise({ cases: CASES, referrals: [] })
  expect(rows).toEqual([
    { name: 'Rape', counts: [1, 0, 1, 0], total: 2 },
    { name: 'Violence', counts: [0, 1, 0, 0], total: 1 },
  ])
  expect(all).toEqual({ name: 'All', counts: [1, 1, 1, 0], total: 3 })
})

test('says each number with what it is of, and what was taken off the agenda', () => {
  expect(summarise({ cases: CASES, referrals: [] }).sentences).toEqual([
    'The panel concluded on 3 cases.',
    'It found 1 of 3 consistent with the rules, 1 of 3 appropriate with observations and 1 of 3 inappropriate. In 0 of 3 it could not conclude without more information.',
    '1 case was taken off the agenda before anybody had scored it.',
    'It referred no case to the registrar.',
    'The cases were chosen or drawn for this panel. They say nothing about the share of all cancellations.',
  ])
})

test('counts referrals, those answered and those that are late', () => {
  const referrals = [
    { isAnswered: true, isLate: false },
    { isAnswered: false, isLate: true },
  ]
  expect(summarise({ cases: CASES, referrals }).sentences).toContain(
    'It made 2 referrals to the registrar. 1 of 2 has been answered, with a reason; 1 is late.',
  )
})

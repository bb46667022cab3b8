import { describe, expect, test } from 'vitest'
import type { WorkedCase } from '#lib/counting-rules/model'
import { mustInformFirst, whoMayDecide } from '#lib/counting-rules/who-may-decide'
import { decidedBy, informedFirst, whoIs } from './testing/expected-answers.ts'
import { givenRules } from './testing/given-rules.ts'
import { notNamed } from './cases/not-named.ts'
import { disputed } from './cases/disputed.ts'

import { cases2026 } from './cases.ts'
import { hocr2026 } from './version.ts'

const numbered = Array.from({ length: 93 }, (_, index) => `case-${String(index + 1).padStart(3, '0')}`)

const caseOf = (id: string): WorkedCase => {
  const found = cases2026.find((worked) => worked.id === id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}

test('all 93 given cases are there, each under its own number, and our own under later ones', () => {
  const ids = cases2026.map(({ id }) => id)
  expect(ids.slice(0, numbered.length)).toEqual(numbered)
  expect(ids).toEqual(ids.toSorted())
})

describe('who decides', () => {
  test.each(
    Object.entries(decidedBy).flatMap(([who, ids]) => ids.map((id) => [id, who as keyof typeof whoIs] as const)),
  )('%s: %s', (id, who) => {
    expect(whoMayDecide(hocr2026, caseOf(id).facts)).toEqual(whoIs[who])
  })
})

describe('told first', () => {
  test.each(Object.entries(informedFirst).flatMap(([informed, ids]) => ids.map((id) => [id, informed] as const)))(
    '%s: %s',
    (id, informed) => {
      expect(mustInformFirst(caseOf(id).facts)).toBe(informed)
    },
  )
})

test('each dispute is of a case that there is', () => {
  for (const id of Object.keys(disputed)) expect(numbered).toContain(id)
})

/** What a case leaves out of the rules it was given with, and what it explains without need. */
const leftOut = ({ id, rules, notNamed: why = {} }: WorkedCase) => {
  const given = givenRules[id] ?? []
  const isNamed = (rule: string): boolean =>
    rules.some((named) => named === rule || named.replace(/[a-z]$/, '') === rule)
  return {
    droppedInSilence: given.filter((rule) => !isNamed(rule) && why[rule] === undefined),
    explainedThoughNamed: Object.keys(why).filter(isNamed),
    explainedThoughNotGiven: Object.keys(why).filter((rule) => !given.includes(rule)),
  }
}

const nothing = { droppedInSilence: [], explainedThoughNamed: [], explainedThoughNotGiven: [] }

describe('the rules a case was given with', () => {
  test.each(numbered)('%s: each is named, or the case says why not', (id) => {
    expect(givenRules[id]?.length).toBeGreaterThan(0)
    expect(leftOut(caseOf(id))).toEqual(nothing)
  })

  test('there are some of every given case, and of no other', () => {
    expect(Object.keys(givenRules)).toEqual(numbered)
    for (const id of Object.keys(notNamed)) expect(numbered).toContain(id)
  })

  test('one that is dropped, explained though named, or explained though not given would be noticed', () => {
    const worked = caseOf('case-001')
    expect(leftOut({ ...worked, rules: ['HOCR-C2-01'] })).toEqual({ ...nothing, droppedInSilence: ['HOCR-C2-03'] })
    expect(leftOut({ ...worked, notNamed: { 'HOCR-C2-03': 'No need.' } }).explainedThoughNamed).toEqual(['HOCR-C2-03'])
    expect(leftOut({ ...worked, notNamed: { 'HOCR-G-09': 'No need.' } }).explainedThoughNotGiven).toEqual(['HOCR-G-09'])
  })
})

import { describe, expect, test } from 'vitest'
import type { WorkedCase } from '#lib/counting-rules/model'
import { mustInformFirst, whoMayDecide } from '#lib/counting-rules/who-may-decide'
import { decidedBy, informedFirst, whoIs } from './testing/expected-answers.ts'
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

import { expect, test } from 'vitest'
import type { Matter } from '#lib/counting-rules/model'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrN03 } from './hocr-n-03.ts'

type Passed = Matter<'keeping an incident'>['supportCentre']

const passed = (supportCentre: Passed, countClass = 'N100') =>
  matterCase({ kind: 'keeping an incident', supportCentre }, { crime: { code: '100/01', countClass } })

test.each<Passed>([
  'victim wants an investigation',
  'victim passed on details',
  'samples went to police',
  'parent, carer or professional reported',
])('%s: a crime', (what) => {
  expect(judged(hocrN03, passed(what))).toBe('not met, refuse')
})

test.each<Passed>(['anonymous', 'figures without names', 'samples frozen'])('%s: an N100', (what) => {
  expect(judged(hocrN03, passed(what))).toBe('met')
})

test('what came another way, or nobody knows how', () => {
  expect(judged(hocrN03, passed('not from a support centre'))).toBe('not applicable')
  expect(judged(hocrN03, passed('unknown'))).toBe('unknown, hold')
  expect(judged(hocrN03, passed('samples went to police', 'N300'))).toBe('not applicable')
})

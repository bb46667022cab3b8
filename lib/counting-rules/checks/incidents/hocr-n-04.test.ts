import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrN04 } from './hocr-n-04.ts'

const takenOn = (recordedOn: string, countClass = 'N200') =>
  matterCase({ kind: 'keeping an incident' }, { crime: { code: '200/01', countClass, recordedOn } })

test('one taken while they existed is kept', () => {
  expect(judged(hocrN04, takenOn('2024-12-31'))).toBe('met')
})

test('one taken since is a crime', () => {
  expect(judged(hocrN04, takenOn('2026-01-01'))).toBe('not met, refuse')
})

test('in the year they ended nobody can tell from the list', () => {
  expect(judged(hocrN04, takenOn('2025-06-01'))).toBe('unknown, hold')
})

test('other reports are for other rules', () => {
  expect(judged(hocrN04, takenOn('2026-01-01', 'N100'))).toBe('not applicable')
})

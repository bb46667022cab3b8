import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrN01 } from './hocr-n-01.ts'

const kept = (change = {}, code = '100/01') =>
  matterCase(
    {
      kind: 'keeping an incident',
      because: 'not confirmed or victim untraced',
      confirmedSince: 'no',
      onePerVictimAndOffender: 'yes',
      ...change,
    },
    { crime: { code, countClass: 'N100' } },
  )

test('a report that nobody confirmed is kept under its code', () => {
  expect(judged(hocrN01, kept())).toBe('met')
  expect(judged(hocrN01, kept({}, '100/02'))).toBe('not met, hold')
  expect(judged(hocrN01, kept({ because: 'credible evidence to the contrary' }, '100/02'))).toBe('met')
  expect(judged(hocrN01, kept({ because: 'other force or outside the UK' }, '100/03'))).toBe('met')
  expect(judged(hocrN01, kept({ because: 'unknown' }))).toBe('unknown, hold')
})

test('once confirmed it is a rape', () => {
  expect(judged(hocrN01, kept({ confirmedSince: 'yes' }))).toBe('not met, refuse')
  expect(judged(hocrN01, kept({ confirmedSince: 'unknown' }))).toBe('unknown, hold')
})

test('one for each victim and offender', () => {
  expect(judged(hocrN01, kept({ onePerVictimAndOffender: 'no' }))).toBe('not met, hold')
  expect(judged(hocrN01, kept({ onePerVictimAndOffender: 'unknown' }))).toBe('unknown, hold')
})

test('deaths and crimes are for other rules', () => {
  expect(judged(hocrN01, matterCase({ kind: 'keeping an incident' }))).toBe('not applicable')
  expect(judged(hocrN01, soundCase('C2'))).toBe('not applicable')
})

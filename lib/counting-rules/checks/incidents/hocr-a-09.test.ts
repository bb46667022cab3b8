import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA09 } from './hocr-a-09.ts'

const n100 = { code: '100/01', countClass: 'N100' }
const taken = (genuineErrorByReportTaker: 'yes' | 'no' | 'unknown', change = {}) =>
  matterCase(
    { kind: 'cancelling an incident', genuineErrorByReportTaker },
    { crime: n100, decisionMaker: theRegistrar, ...change },
  )

test('a genuine error of whoever took the report', () => {
  expect(judged(hocrA09, taken('yes'))).toBe('met')
})

test('without an error it stays', () => {
  expect(judged(hocrA09, taken('no'))).toBe('not met, refuse')
  expect(judged(hocrA09, taken('unknown'))).toBe('unknown, hold')
})

test('other incidents and crimes are for other rules', () => {
  expect(judged(hocrA09, taken('no', { crime: { code: '300/01', countClass: 'N300' } }))).toBe('not applicable')
  expect(judged(hocrA09, soundCase('C4'))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { aDecisionMaker, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { versions } from '#lib/counting-rules/years/versions'
import { hocrA09b } from './hocr-a-09b.ts'

const taken = (
  [code, countClass]: readonly [string, string],
  genuineErrorByReportTaker: 'yes' | 'no' | 'unknown',
  decisionMaker = theRegistrar,
) =>
  matterCase(
    { kind: 'cancelling an incident', genuineErrorByReportTaker },
    { crime: { code, countClass, recordedAs: 'notifiable reported incident' }, decisionMaker },
  )

const DEATH = ['300/01', 'N300'] as const
const SLAVERY = ['200/01', 'N200'] as const

test.each([DEATH, SLAVERY])('%s: taken away without any error it is refused, whoever decides', (...pair) => {
  expect(judged(hocrA09b, taken(pair, 'no'))).toBe('not met, refuse')
  expect(judged(hocrA09b, taken(pair, 'no', aDecisionMaker))).toBe('not met, refuse')
  expect(judged(hocrA09b, taken(pair, 'unknown'))).toBe('unknown, hold')
})

test.each([DEATH, SLAVERY])('%s: with an error the registrar decides', (...pair) => {
  expect(judged(hocrA09b, taken(pair, 'yes'))).toBe('met')
  expect(judged(hocrA09b, taken(pair, 'yes', aDecisionMaker))).toBe('not met, refer')
  expect(assess(hocr2026, 'deciding', taken(pair, 'yes'), versions).verdict).toBe('permit')
})

test.each([
  ['019/08', '19C'],
  ['001/01', '1'],
  ['999/99', '99Z'],
] as const)('a crime, %s, is not taken away as an incident', (...pair) => {
  expect(judged(hocrA09b, taken(pair, 'yes'))).toBe('not met, refuse')
})

test('an N100 is for the rules of its own, and other matters are for other rules', () => {
  expect(judged(hocrA09b, taken(['100/01', 'N100'], 'no'))).toBe('not applicable')
  expect(judged(hocrA09b, matterCase({ kind: 'keeping an incident' }))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { aDecisionMaker, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrA09b } from './hocr-a-09b.ts'

const says = (countClass: string, genuineErrorByReportTaker: 'yes' | 'no' | 'unknown', decisionMaker = theRegistrar) =>
  judged(
    hocrA09b,
    matterCase(
      { kind: 'cancelling an incident', genuineErrorByReportTaker },
      { crime: { code: `${countClass.slice(1)}/01`, countClass }, decisionMaker },
    ),
  )

test.each(['N200', 'N300'])('an %s goes only by error of who took it, before the registrar', (countClass) => {
  expect(says(countClass, 'yes')).toBe('met')
  expect(says(countClass, 'no')).toBe('not met, refuse')
  expect(says(countClass, 'unknown')).toBe('unknown, hold')
  expect(says(countClass, 'yes', aDecisionMaker)).toBe('not met, refer')
})

test('an N100 has its own rules, and so has a cancellation', () => {
  expect(says('N100', 'no')).toBe('not applicable')
  expect(judged(hocrA09b, soundCase('C4'))).toBe('not applicable')
})

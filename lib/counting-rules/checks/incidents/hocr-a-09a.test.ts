import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA09a } from './hocr-a-09a.ts'

const taken = (decisionMaker: object, countClass = 'N100') =>
  matterCase({ kind: 'cancelling an incident' }, { crime: { code: '100/01', countClass }, decisionMaker })

test('an N100 goes with the registrar’s eye on it only', () => {
  expect(judged(hocrA09a, taken(theRegistrar))).toBe('met')
  expect(judged(hocrA09a, taken({ role: 'ddm' }))).toBe('not met, refer')
  expect(judged(hocrA09a, taken({ role: 'ddm' }, 'N300'))).toBe('not applicable')
  expect(judged(hocrA09a, soundCase('C4'))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/matter-case'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA09a } from './hocr-a-09a.ts'

const taken = (decider: object, countClass = 'N100') =>
  matterCase({ kind: 'cancelling an incident' }, { crime: { code: '100/01', countClass }, decider })

test('an N100 goes with the registrar’s eye on it only', () => {
  expect(said(hocrA09a, taken(theRegistrar))).toBe('met')
  expect(said(hocrA09a, taken({ role: 'ddm' }))).toBe('not met, refer')
  expect(said(hocrA09a, taken({ role: 'ddm' }, 'N300'))).toBe('not applicable')
  expect(said(hocrA09a, soundCase('C4'))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrA12a } from './hocr-a-12a.ts'

const says = (goesToAnotherForce: 'yes' | 'no' | 'unknown', change: object = {}, outcome = '20') =>
  judged(hocrA12a, matterCase({ kind: 'giving an outcome', outcome, goesToAnotherForce }, change))

test('a transferred crime closed as outcome 20 is submitted to the registrar', () => {
  expect(says('yes')).toBe('not met, refer')
  expect(says('unknown')).toBe('not met, refer')
  expect(says('yes', { decisionMaker: theRegistrar })).toBe('met')
})

test('what goes to another agency is not, and no other outcome, and no C1', () => {
  expect(says('no')).toBe('met')
  expect(says('yes', {}, '16')).toBe('not applicable')
  expect(judged(hocrA12a, soundCase('C1'))).toBe('not applicable')
})

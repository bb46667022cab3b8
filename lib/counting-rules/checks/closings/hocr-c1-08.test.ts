import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { input } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC108 } from './hocr-c1-08.ts'

const closed = (outcome: string, goesToAnotherForce: 'yes' | 'no' | 'unknown') =>
  matterCase({ kind: 'giving an outcome', outcome, goesToAnotherForce })

test('outcome 20 is for an agency that is no police force', () => {
  expect(input(hocrC108, closed('20', 'no'))).toBe('met')
  expect(input(hocrC108, closed('20', 'yes'))).toBe('not met, refuse')
  expect(input(hocrC108, closed('20', 'unknown'))).toBe('unknown, hold')
  expect(input(hocrC108, closed('18', 'yes'))).toBe('met')
  expect(input(hocrC108, soundCase('C1'))).toBe('not applicable')
})

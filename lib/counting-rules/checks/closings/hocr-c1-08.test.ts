import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC108 } from './hocr-c1-08.ts'

const closed = (outcome: string, goesToAnotherForce: 'yes' | 'no' | 'unknown') =>
  matterCase({ kind: 'giving an outcome', outcome, goesToAnotherForce })

test('outcome 20 is for an agency that is no police force', () => {
  expect(judged(hocrC108, closed('20', 'no'))).toBe('met')
  expect(judged(hocrC108, closed('20', 'yes'))).toBe('not met, refuse')
  expect(judged(hocrC108, closed('20', 'unknown'))).toBe('unknown, hold')
  expect(judged(hocrC108, closed('18', 'yes'))).toBe('met')
  expect(judged(hocrC108, soundCase('C1'))).toBe('not applicable')
})

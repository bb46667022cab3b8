import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC205 } from './hocr-c2-05.ts'

test('information that settles it, and a decision maker who is convinced', () => {
  expect(judged(hocrC205, soundCase('C2'))).toBe('met')
})

test('doubt is not conviction', () => {
  expect(judged(hocrC205, soundCase('C2', { judgements: { convinced: 'no' } }))).toBe('not met, refuse')
  expect(
    judged(
      hocrC205,
      soundCase('C2', {
        judgements: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'yes',
              verifiable: 'yes',
              relevant: 'yes',
              determinative: 'no',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('not met, refuse')
})

test('until the decision maker has said, it waits', () => {
  expect(judged(hocrC205, soundCase('C2', { judgements: { convinced: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC205, soundCase('C2', { judgements: null }))).toBe('unknown, hold')
})

test('without evidence there is nothing to ask of', () => {
  expect(judged(hocrC205, soundCase('C2', { evidence: [] }))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC205 } from './hocr-c2-05.ts'

test('information that settles it, and a decider who is convinced', () => {
  expect(said(hocrC205, soundCase('C2'))).toBe('met')
})

test('doubt is not conviction', () => {
  expect(said(hocrC205, soundCase('C2', { judged: { convinced: 'no' } }))).toBe('not met, refuse')
  expect(
    said(
      hocrC205,
      soundCase('C2', {
        judged: {
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

test('until the decider has said, it waits', () => {
  expect(said(hocrC205, soundCase('C2', { judged: { convinced: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC205, soundCase('C2', { judged: null }))).toBe('unknown, hold')
})

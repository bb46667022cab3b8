import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC204 } from './hocr-c2-04.ts'

test('evidence that shows no crime is information', () => {
  expect(judged(hocrC204, requestCase('C2'))).toBe('met')
})

test('evidence that casts doubt is not', () => {
  expect(judged(hocrC204, requestCase('C2', { evidence: [anItem({ effect: 'casts doubt only' })] }))).toBe(
    'not met, refuse',
  )
})

test('the decision maker may find that it is about something else', () => {
  expect(
    judged(
      hocrC204,
      soundCase('C2', {
        judgements: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'yes',
              verifiable: 'yes',
              relevant: 'no',
              determinative: 'yes',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('not met, refuse')
})

test('it waits until somebody has said what it shows', () => {
  expect(judged(hocrC204, requestCase('C2', { evidence: [anItem({ effect: 'unknown' })] }))).toBe('unknown, hold')
  expect(
    judged(
      hocrC204,
      requestCase('C2', {
        evidence: [anItem({ effect: 'unknown' }), anItem({ id: 'e2', effect: 'casts doubt only' })],
      }),
    ),
  ).toBe('unknown, hold')
  expect(
    judged(
      hocrC204,
      soundCase('C2', {
        judgements: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'yes',
              verifiable: 'yes',
              relevant: 'unknown',
              determinative: 'yes',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('unknown, hold')
})

test('without evidence there is nothing to ask of', () => {
  expect(judged(hocrC204, soundCase('C2', { evidence: [] }))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC204 } from './hocr-c2-04.ts'

test('evidence that shows no crime is information', () => {
  expect(said(hocrC204, askedCase('C2'))).toBe('met')
})

test('evidence that casts doubt is not', () => {
  expect(said(hocrC204, askedCase('C2', { evidence: [aPiece({ effect: 'casts doubt only' })] }))).toBe(
    'not met, refuse',
  )
})

test('the decider may find that it is about something else', () => {
  expect(
    said(
      hocrC204,
      soundCase('C2', {
        judged: {
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
  expect(said(hocrC204, askedCase('C2', { evidence: [aPiece({ effect: 'unknown' })] }))).toBe('unknown, hold')
  expect(
    said(
      hocrC204,
      askedCase('C2', { evidence: [aPiece({ effect: 'unknown' }), aPiece({ id: 'e2', effect: 'casts doubt only' })] }),
    ),
  ).toBe('unknown, hold')
  expect(
    said(
      hocrC204,
      soundCase('C2', {
        judged: {
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

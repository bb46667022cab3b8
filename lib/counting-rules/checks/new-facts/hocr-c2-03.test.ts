import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC203 } from './hocr-c2-03.ts'

test('film whose origin can be checked is verifiable', () => {
  expect(said(hocrC203, askedCase('C2'))).toBe('met')
  expect(said(hocrC203, soundCase('C2'))).toBe('met')
})

test('what nobody attached or saw is not', () => {
  expect(said(hocrC203, askedCase('C2', { evidence: [aPiece({ held: 'neither' })] }))).toBe('not met, refuse')
})

test('the decider may find the source unreliable', () => {
  expect(
    said(
      hocrC203,
      soundCase('C2', {
        judged: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'yes',
              verifiable: 'yes',
              relevant: 'yes',
              determinative: 'yes',
              sourceReliable: 'no',
            },
          ],
        },
      }),
    ),
  ).toBe('not met, refuse')
  expect(
    said(
      hocrC203,
      soundCase('C2', {
        judged: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'yes',
              verifiable: 'no',
              relevant: 'yes',
              determinative: 'yes',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('not met, refuse')
})

test('it waits until somebody has said where it came from and how that can be checked', () => {
  expect(said(hocrC203, askedCase('C2', { evidence: [aPiece({ originWords: 0 })] }))).toBe('unknown, hold')
  expect(said(hocrC203, askedCase('C2', { evidence: [aPiece({ howVerifiableWords: 0 })] }))).toBe('unknown, hold')
  expect(said(hocrC203, askedCase('C2', { evidence: [aPiece({ held: 'unknown' })] }))).toBe('unknown, hold')
})

test('one word on its origin and one on how to check it, and no less', () => {
  const piece = (originWords: number, howVerifiableWords: number) =>
    said(hocrC203, askedCase('C2', { evidence: [aPiece({ originWords, howVerifiableWords })] }))
  expect(piece(1, 1)).toBe('met')
  expect(piece(0, 1)).toBe('unknown, hold')
  expect(piece(1, 0)).toBe('unknown, hold')
})

test('without evidence there is nothing to ask of', () => {
  expect(said(hocrC203, soundCase('C2', { evidence: [] }))).toBe('not applicable')
})

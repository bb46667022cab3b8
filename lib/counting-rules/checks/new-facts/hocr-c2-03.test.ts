import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC203 } from './hocr-c2-03.ts'

test('film whose origin can be checked is verifiable', () => {
  expect(judged(hocrC203, requestCase('C2'))).toBe('met')
  expect(judged(hocrC203, soundCase('C2'))).toBe('met')
})

test('what nobody attached or saw is not', () => {
  expect(judged(hocrC203, requestCase('C2', { evidence: [anItem({ held: 'neither' })] }))).toBe('not met, refuse')
})

test('the decision maker may find the source unreliable', () => {
  expect(
    judged(
      hocrC203,
      soundCase('C2', {
        judgements: {
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
    judged(
      hocrC203,
      soundCase('C2', {
        judgements: {
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
  expect(judged(hocrC203, requestCase('C2', { evidence: [anItem({ originWords: 0 })] }))).toBe('unknown, hold')
  expect(judged(hocrC203, requestCase('C2', { evidence: [anItem({ howVerifiableWords: 0 })] }))).toBe('unknown, hold')
  expect(judged(hocrC203, requestCase('C2', { evidence: [anItem({ held: 'unknown' })] }))).toBe('unknown, hold')
})

test('one word on its origin and one on how to check it, and no less', () => {
  const item = (originWords: number, howVerifiableWords: number) =>
    judged(hocrC203, requestCase('C2', { evidence: [anItem({ originWords, howVerifiableWords })] }))
  expect(item(1, 1)).toBe('met')
  expect(item(0, 1)).toBe('unknown, hold')
  expect(item(1, 0)).toBe('unknown, hold')
})

test('without evidence there is nothing to ask of', () => {
  expect(judged(hocrC203, soundCase('C2', { evidence: [] }))).toBe('not applicable')
})

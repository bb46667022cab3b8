import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC402 } from './hocr-c4-02.ts'

test('what police held then, though looked at later, is a mistake', () => {
  expect(judged(hocrC402, requestCase('C4'))).toBe('met')
  expect(judged(hocrC402, requestCase('C4', { requesterFacts: { restsOn: 'held but looked at later' } }))).toBe('met')
})

test('what came later belongs under C2', () => {
  expect(judged(hocrC402, requestCase('C4', { requesterFacts: { restsOn: 'came later' } }))).toBe('not met, refuse')
})

test('where it is not clear the registrar decides', () => {
  expect(judged(hocrC402, soundCase('C4', { requesterFacts: { restsOn: 'unknown' } }))).toBe('not met, refer')
  expect(
    judged(hocrC402, soundCase('C4', { requesterFacts: { restsOn: 'unknown' }, decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('a crime against the state that has a victim is measured the same way', () => {
  expect(
    judged(
      hocrC402,
      requestCase('C4', { crime: { code: '092/51', countClass: '92D' }, requesterFacts: { restsOn: 'came later' } }),
    ),
  ).toBe('not met, refuse')
  expect(judged(hocrC402, requestCase('C4', { victims: [], requesterFacts: { restsOn: 'came later' } }))).toBe(
    'not met, refuse',
  )
})

test('a crime against the state asks for its points to prove instead', () => {
  expect(
    judged(
      hocrC402,
      requestCase('C4', {
        crime: { code: '092/51', countClass: '92D' },
        victims: [],
        requesterFacts: { restsOn: 'came later' },
      }),
    ),
  ).toBe('not applicable')
})

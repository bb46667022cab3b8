import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC216 } from './hocr-c2-16.ts'

test('film of the event speaks for itself', () => {
  expect(judged(hocrC216, soundCase('C2'))).toBe('met')
})

test('an alibi alone is for the registrar', () => {
  expect(judged(hocrC216, soundCase('C2', { evidence: [anItem({ isWrongSuspectOnly: 'yes' })] }))).toBe(
    'not met, refer',
  )
  expect(
    judged(
      hocrC216,
      soundCase('C2', { evidence: [anItem({ isWrongSuspectOnly: 'yes' })], decisionMaker: theRegistrar }),
    ),
  ).toBe('met')
})

test('beside film of the event an alibi does no harm', () => {
  expect(
    judged(hocrC216, requestCase('C2', { evidence: [anItem(), anItem({ id: 'e2', isWrongSuspectOnly: 'yes' })] })),
  ).toBe('met')
})

test('two empty pieces do not make one that speaks', () => {
  expect(
    judged(
      hocrC216,
      requestCase('C2', {
        evidence: [anItem({ isWrongSuspectOnly: 'yes' }), anItem({ id: 'e2', isAbsenceOnly: 'yes' })],
      }),
    ),
  ).toBe('not met, refer')
})

test('it waits until somebody has said', () => {
  expect(judged(hocrC216, requestCase('C2', { evidence: [anItem({ isWrongSuspectOnly: 'unknown' })] }))).toBe(
    'unknown, hold',
  )
})

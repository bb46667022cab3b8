import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC217 } from './hocr-c2-17.ts'

test('film of the event speaks for itself', () => {
  expect(judged(hocrC217, soundCase('C2'))).toBe('met')
})

test('finding nothing alone is for the registrar', () => {
  expect(judged(hocrC217, soundCase('C2', { evidence: [anItem({ isAbsenceOnly: 'yes' })] }))).toBe('not met, refer')
  expect(
    judged(hocrC217, soundCase('C2', { evidence: [anItem({ isAbsenceOnly: 'yes' })], decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('beside film of the event finding nothing does no harm', () => {
  expect(
    judged(hocrC217, requestCase('C2', { evidence: [anItem(), anItem({ id: 'e2', isAbsenceOnly: 'yes' })] })),
  ).toBe('met')
})

test('two empty pieces do not make one that speaks', () => {
  expect(
    judged(
      hocrC217,
      requestCase('C2', {
        evidence: [anItem({ isAbsenceOnly: 'yes' }), anItem({ id: 'e2', isWrongSuspectOnly: 'yes' })],
      }),
    ),
  ).toBe('not met, refer')
})

test('it waits until somebody has said', () => {
  expect(judged(hocrC217, requestCase('C2', { evidence: [anItem({ isAbsenceOnly: 'unknown' })] }))).toBe(
    'unknown, hold',
  )
})

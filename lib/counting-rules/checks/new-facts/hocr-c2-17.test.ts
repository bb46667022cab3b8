import { expect, test } from 'vitest'
import { input } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC217 } from './hocr-c2-17.ts'

test('film of the event speaks for itself', () => {
  expect(input(hocrC217, soundCase('C2'))).toBe('met')
})

test('finding nothing alone is for the registrar', () => {
  expect(input(hocrC217, soundCase('C2', { evidence: [anItem({ isAbsenceOnly: 'yes' })] }))).toBe('not met, refer')
  expect(
    input(hocrC217, soundCase('C2', { evidence: [anItem({ isAbsenceOnly: 'yes' })], decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('beside film of the event finding nothing does no harm', () => {
  expect(input(hocrC217, requestCase('C2', { evidence: [anItem(), anItem({ id: 'e2', isAbsenceOnly: 'yes' })] }))).toBe(
    'met',
  )
})

test('two empty pieces do not make one that speaks', () => {
  expect(
    input(
      hocrC217,
      requestCase('C2', {
        evidence: [anItem({ isAbsenceOnly: 'yes' }), anItem({ id: 'e2', isWrongSuspectOnly: 'yes' })],
      }),
    ),
  ).toBe('not met, refer')
})

test('it waits until somebody has said', () => {
  expect(input(hocrC217, requestCase('C2', { evidence: [anItem({ isAbsenceOnly: 'unknown' })] }))).toBe('unknown, hold')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC217 } from './hocr-c2-17.ts'

test('film of the event speaks for itself', () => {
  expect(said(hocrC217, soundCase('C2'))).toBe('met')
})

test('finding nothing alone is for the registrar', () => {
  expect(said(hocrC217, soundCase('C2', { evidence: [aPiece({ isAbsenceOnly: 'yes' })] }))).toBe('not met, refer')
  expect(said(hocrC217, soundCase('C2', { evidence: [aPiece({ isAbsenceOnly: 'yes' })], decider: theRegistrar }))).toBe(
    'met',
  )
})

test('beside film of the event finding nothing does no harm', () => {
  expect(said(hocrC217, askedCase('C2', { evidence: [aPiece(), aPiece({ id: 'e2', isAbsenceOnly: 'yes' })] }))).toBe(
    'met',
  )
})

test('two empty pieces do not make one that speaks', () => {
  expect(
    said(
      hocrC217,
      askedCase('C2', {
        evidence: [aPiece({ isAbsenceOnly: 'yes' }), aPiece({ id: 'e2', isWrongSuspectOnly: 'yes' })],
      }),
    ),
  ).toBe('not met, refer')
})

test('it waits until somebody has said', () => {
  expect(said(hocrC217, askedCase('C2', { evidence: [aPiece({ isAbsenceOnly: 'unknown' })] }))).toBe('unknown, hold')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC216 } from './hocr-c2-16.ts'

test('film of the event speaks for itself', () => {
  expect(said(hocrC216, soundCase('C2'))).toBe('met')
})

test('an alibi alone is for the registrar', () => {
  expect(said(hocrC216, soundCase('C2', { evidence: [aPiece({ isWrongSuspectOnly: 'yes' })] }))).toBe('not met, refer')
  expect(
    said(hocrC216, soundCase('C2', { evidence: [aPiece({ isWrongSuspectOnly: 'yes' })], decider: theRegistrar })),
  ).toBe('met')
})

test('beside film of the event an alibi does no harm', () => {
  expect(
    said(hocrC216, askedCase('C2', { evidence: [aPiece(), aPiece({ id: 'e2', isWrongSuspectOnly: 'yes' })] })),
  ).toBe('met')
})

test('two empty pieces do not make one that speaks', () => {
  expect(
    said(
      hocrC216,
      askedCase('C2', {
        evidence: [aPiece({ isWrongSuspectOnly: 'yes' }), aPiece({ id: 'e2', isAbsenceOnly: 'yes' })],
      }),
    ),
  ).toBe('not met, refer')
})

test('it waits until somebody has said', () => {
  expect(said(hocrC216, askedCase('C2', { evidence: [aPiece({ isWrongSuspectOnly: 'unknown' })] }))).toBe(
    'unknown, hold',
  )
})

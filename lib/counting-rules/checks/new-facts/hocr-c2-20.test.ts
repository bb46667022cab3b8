import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC220 } from './hocr-c2-20.ts'

test('film of the event speaks for itself', () => {
  expect(said(hocrC220, soundCase('C2'))).toBe('met')
})

test('an opinion about the victim alone is for the registrar', () => {
  expect(said(hocrC220, soundCase('C2', { evidence: [aPiece({ isOpinionAboutVictim: 'yes' })] }))).toBe(
    'not met, refer',
  )
  expect(
    said(hocrC220, soundCase('C2', { evidence: [aPiece({ isOpinionAboutVictim: 'yes' })], decider: theRegistrar })),
  ).toBe('met')
})

test('beside film of the event an opinion about the victim does no harm', () => {
  expect(
    said(hocrC220, askedCase('C2', { evidence: [aPiece(), aPiece({ id: 'e2', isOpinionAboutVictim: 'yes' })] })),
  ).toBe('met')
})

test('two empty pieces do not make one that speaks', () => {
  expect(
    said(
      hocrC220,
      askedCase('C2', {
        evidence: [aPiece({ isOpinionAboutVictim: 'yes' }), aPiece({ id: 'e2', isAbsenceOnly: 'yes' })],
      }),
    ),
  ).toBe('not met, refer')
})

test('it waits until somebody has said', () => {
  expect(said(hocrC220, askedCase('C2', { evidence: [aPiece({ isOpinionAboutVictim: 'unknown' })] }))).toBe(
    'unknown, hold',
  )
})

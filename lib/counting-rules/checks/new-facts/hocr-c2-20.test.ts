import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC220 } from './hocr-c2-20.ts'

test('film of the event speaks for itself', () => {
  expect(judged(hocrC220, soundCase('C2'))).toBe('met')
})

test('an opinion about the victim alone is for the registrar', () => {
  expect(judged(hocrC220, soundCase('C2', { evidence: [anItem({ isOpinionAboutVictim: 'yes' })] }))).toBe(
    'not met, refer',
  )
  expect(
    judged(
      hocrC220,
      soundCase('C2', { evidence: [anItem({ isOpinionAboutVictim: 'yes' })], decisionMaker: theRegistrar }),
    ),
  ).toBe('met')
})

test('beside film of the event an opinion about the victim does no harm', () => {
  expect(
    judged(hocrC220, requestCase('C2', { evidence: [anItem(), anItem({ id: 'e2', isOpinionAboutVictim: 'yes' })] })),
  ).toBe('met')
})

test('two empty pieces do not make one that speaks', () => {
  expect(
    judged(
      hocrC220,
      requestCase('C2', {
        evidence: [anItem({ isOpinionAboutVictim: 'yes' }), anItem({ id: 'e2', isAbsenceOnly: 'yes' })],
      }),
    ),
  ).toBe('not met, refer')
})

test('it waits until somebody has said', () => {
  expect(judged(hocrC220, requestCase('C2', { evidence: [anItem({ isOpinionAboutVictim: 'unknown' })] }))).toBe(
    'unknown, hold',
  )
})

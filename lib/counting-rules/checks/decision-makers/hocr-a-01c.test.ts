import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA01c } from './hocr-a-01c.ts'

test('a suspect from outside the police needs no special care', () => {
  expect(judged(hocrA01c, soundCase('C2'))).toBe('met')
  expect(judged(hocrA01c, soundCase('C2', { suspects: [] }))).toBe('not applicable')
})

test('a suspect who works for the police is for the registrar', () => {
  expect(judged(hocrA01c, soundCase('C2', { suspects: [{ relation: 'colleague', isPoliceStaff: 'yes' }] }))).toBe(
    'not met, refer',
  )
  expect(judged(hocrA01c, soundCase('C2', { suspects: [{ isPoliceStaff: 'yes' }], decisionMaker: theRegistrar }))).toBe(
    'met',
  )
})

test('one such suspect among several is enough, and each must be looked up', () => {
  expect(
    judged(
      hocrA01c,
      soundCase('C2', {
        suspects: [{ isPoliceStaff: 'no' }, { isPoliceStaff: 'yes' }],
      }),
    ),
  ).toBe('not met, refer')
  expect(judged(hocrA01c, soundCase('C2', { suspects: [{ isPoliceStaff: 'no' }, {}] }))).toBe('unknown, hold')
})

test('a suspect nobody has looked up holds it', () => {
  expect(judged(hocrA01c, soundCase('C2', { suspects: [{}] }))).toBe('unknown, hold')
})

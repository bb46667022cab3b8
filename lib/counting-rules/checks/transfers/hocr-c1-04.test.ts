import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC104 } from './hocr-c1-04.ts'

test('where the suspect was comes first', () => {
  expect(said(hocrC104, askedCase('C1'))).toBe('met')
})

test('a later step will do when the earlier ones gave nothing', () => {
  expect(said(hocrC104, askedCase('C1', { asked: { placeStep: 'victim home' } }))).toBe('met')
  expect(said(hocrC104, askedCase('C1', { asked: { placeStep: 'victim home', earlierStepsRuledOut: 'no' } }))).toBe(
    'not met, hold',
  )
})

test('for a message the confirmed address of the suspect is the second step', () => {
  expect(
    said(hocrC104, askedCase('C1', { asked: { placeStep: 'suspect confirmed address', dependsOnDevice: 'yes' } })),
  ).toBe('met')
  expect(
    said(hocrC104, askedCase('C1', { asked: { placeStep: 'suspect confirmed address', dependsOnDevice: 'no' } })),
  ).toBe('not met, hold')
})

test('it waits until somebody has said how the place was found', () => {
  expect(said(hocrC104, askedCase('C1', { asked: { placeStep: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC104, askedCase('C1', { asked: { dependsOnDevice: 'unknown' } }))).toBe('unknown, hold')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC105 } from './hocr-c1-05.ts'

test('a place found by the steps needs no agreement', () => {
  expect(said(hocrC105, askedCase('C1'))).toBe('met')
})

test('another place needs the word of both forces', () => {
  expect(
    said(
      hocrC105,
      askedCase('C1', { asked: { placeStep: 'agreed between forces', agreedByOurs: 'ddm', agreedByTheirs: 'fcr' } }),
    ),
  ).toBe('met')
  expect(
    said(
      hocrC105,
      askedCase('C1', { asked: { placeStep: 'agreed between forces', agreedByOurs: 'ddm', agreedByTheirs: 'nobody' } }),
    ),
  ).toBe('not met, hold')
})

test('a force that declines keeps it here for now', () => {
  expect(said(hocrC105, askedCase('C1', { asked: { acceptance: 'declined' } }))).toBe('not met, hold')
})

test('it waits until it is known who agreed', () => {
  expect(said(hocrC105, askedCase('C1', { asked: { placeStep: 'agreed between forces' } }))).toBe('unknown, hold')
  expect(said(hocrC105, askedCase('C1', { asked: { placeStep: 'agreed between forces', agreedByOurs: 'ddm' } }))).toBe(
    'unknown, hold',
  )
  expect(said(hocrC105, askedCase('C1', { asked: { placeStep: 'unknown' } }))).toBe('unknown, hold')
})

test('for either force a decision maker or the registrar agrees, and nobody for nobody', () => {
  const agreed = (agreedByOurs: 'ddm' | 'fcr' | 'nobody', agreedByTheirs: 'ddm' | 'fcr' | 'nobody') =>
    said(hocrC105, askedCase('C1', { asked: { placeStep: 'agreed between forces', agreedByOurs, agreedByTheirs } }))
  for (const ours of ['ddm', 'fcr'] as const)
    for (const theirs of ['ddm', 'fcr'] as const) expect(agreed(ours, theirs)).toBe('met')
  expect(agreed('nobody', 'fcr')).toBe('not met, hold')
})

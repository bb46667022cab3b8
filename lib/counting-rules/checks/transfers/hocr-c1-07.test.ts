import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC107 } from './hocr-c1-07.ts'

test('England and Wales are one jurisdiction', () => {
  expect(said(hocrC107, soundCase('C1'))).toBe('met')
})

test('Scotland and abroad are for the registrar', () => {
  expect(said(hocrC107, soundCase('C1', { asked: { territory: 'Scotland or Northern Ireland' } }))).toBe(
    'not met, refer',
  )
  expect(said(hocrC107, soundCase('C1', { asked: { territory: 'overseas' }, decider: theRegistrar }))).toBe('met')
})

test('a country nobody knows holds it', () => {
  expect(said(hocrC107, soundCase('C1', { asked: { territory: 'unknown' } }))).toBe('unknown, hold')
})

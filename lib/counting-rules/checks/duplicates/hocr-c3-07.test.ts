import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC307 } from './hocr-c3-07.ts'

test('the other crime stays', () => {
  expect(said(hocrC307, askedCase('C3'))).toBe('met')
})

test('two crimes cannot swallow each other, nor one itself', () => {
  expect(said(hocrC307, askedCase('C3', { asked: { survivor: { leadsBackHere: 'yes' } } }))).toBe('not met, refuse')
  expect(said(hocrC307, askedCase('C3', { asked: { survivor: { id: 'crime-a' } } }))).toBe('not met, refuse')
})

test('it waits until the way has been followed', () => {
  expect(said(hocrC307, askedCase('C3', { asked: { survivor: { leadsBackHere: 'unknown' } } }))).toBe('unknown, hold')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC405 } from './hocr-c4-05.ts'

test('a mistake of another kind', () => {
  expect(said(hocrC405, askedCase('C4'))).toBe('met')
})

test('a wrong class is put right, not cancelled', () => {
  expect(said(hocrC405, askedCase('C4', { asked: { mistake: 'wrong offence class' } }))).toBe('not met, refuse')
  expect(said(hocrC405, askedCase('C4', { request: { reasons: ['HOCR-R-19'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
})

test('it waits until the kind of mistake is known', () => {
  expect(said(hocrC405, askedCase('C4', { asked: { mistake: 'unknown' } }))).toBe('unknown, hold')
})

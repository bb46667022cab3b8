import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC403 } from './hocr-c4-03.ts'

const drug = { code: '092/51', countClass: '92D' }

test('a powder that is no drug: a point to prove is missing', () => {
  expect(said(hocrC403, askedCase('C4', { crime: drug, asked: { pointsToProve: 'not made out' } }))).toBe('met')
})

test('points made out keep the crime', () => {
  expect(said(hocrC403, askedCase('C4', { crime: drug, asked: { pointsToProve: 'made out' } }))).toBe('not met, refuse')
})

test('it waits until somebody has gone through them', () => {
  expect(said(hocrC403, askedCase('C4', { crime: drug, asked: { pointsToProve: 'unknown' } }))).toBe('unknown, hold')
})

test('a victim’s crime has another test', () => {
  expect(said(hocrC403, askedCase('C4'))).toBe('not applicable')
})

import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC306 } from './hocr-c3-06.ts'

const bicycle = { code: '044/00', countClass: '44' }
const family = (differing: Record<string, 'yes' | 'no' | 'unknown'> = {}) => ({
  crime: bicycle,
  asked: {
    kind: 'part of' as const,
    oneHousehold: 'yes' as const,
    survivor: { ...bicycle, sameVictims: 'no' as const, ...differing },
  },
})

test('three bicycles of one family are one crime', () => {
  expect(said(hocrC306, askedCase('C3', family()))).toBe('met')
})

test('another day or place is another crime', () => {
  expect(said(hocrC306, askedCase('C3', family({ sameDay: 'no' })))).toBe('not met, refuse')
  expect(said(hocrC306, askedCase('C3', family({ samePlace: 'no' })))).toBe('not met, refuse')
  expect(said(hocrC306, askedCase('C3', family({ sameSuspects: 'no' })))).toBe('not met, refuse')
})

test('it waits until the day and place are known', () => {
  expect(said(hocrC306, askedCase('C3', family({ samePlace: 'unknown' })))).toBe('unknown, hold')
})

test('rooms let separately are not one household', () => {
  expect(
    said(
      hocrC306,
      askedCase('C3', { crime: bicycle, asked: { kind: 'part of', oneHousehold: 'no', survivor: bicycle } }),
    ),
  ).toBe('not applicable')
})

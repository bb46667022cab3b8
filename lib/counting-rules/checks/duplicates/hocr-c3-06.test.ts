import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC306 } from './hocr-c3-06.ts'

const bicycle = { code: '044/00', countClass: '44' }
const family = (differing: Record<string, 'yes' | 'no' | 'unknown'> = {}) => ({
  crime: bicycle,
  requesterFacts: {
    kind: 'part of' as const,
    oneHousehold: 'yes' as const,
    principalCrime: { ...bicycle, sameVictims: 'no' as const, ...differing },
  },
})

test('three bicycles of one family are one crime', () => {
  expect(judged(hocrC306, requestCase('C3', family()))).toBe('met')
})

test('another day or place is another crime', () => {
  expect(judged(hocrC306, requestCase('C3', family({ sameDay: 'no' })))).toBe('not met, refuse')
  expect(judged(hocrC306, requestCase('C3', family({ samePlace: 'no' })))).toBe('not met, refuse')
  expect(judged(hocrC306, requestCase('C3', family({ sameSuspects: 'no' })))).toBe('not met, refuse')
})

test('it waits until the day and place are known', () => {
  expect(judged(hocrC306, requestCase('C3', family({ samePlace: 'unknown' })))).toBe('unknown, hold')
})

test('rooms let separately are not one household', () => {
  expect(
    judged(
      hocrC306,
      requestCase('C3', {
        crime: bicycle,
        requesterFacts: { kind: 'part of', oneHousehold: 'no', principalCrime: bicycle },
      }),
    ),
  ).toBe('not applicable')
})

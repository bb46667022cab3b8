import { expect, test } from 'vitest'
import type { Part } from '../../kinds/indicator.ts'
import { inFewHands } from './in-few-hands-store.ts'
import { pairs } from './pairs-store.ts'

const part = (name: string, hits: number, of: number): Part => ({ part: name, hits, of })
const farAbove = (...parts: readonly Part[]) => pairs.reckon(parts).at(-1)?.value

test('a pair that authorises everything where others refuse half is more than they explain', () => {
  expect(farAbove(part('a', 30, 30), part('b', 20, 40), part('c', 25, 50))).toBe('1')
})

test('a pair that authorises as often as the others is not, however often that is', () => {
  expect(farAbove(part('a', 15, 30), part('b', 20, 40), part('c', 25, 50))).toBe('0')
  expect(farAbove(part('a', 30, 30), part('b', 40, 40))).toBe('0')
})

test('where the others authorise nothing, anything is more than they explain', () => {
  expect(farAbove(part('a', 1, 12), part('b', 0, 40))).toBe('1')
})

test('the only pair there is, and one with few decisions, stand beside nothing', () => {
  expect(farAbove(part('a', 30, 30))).toBe('0')
  expect(farAbove(part('a', 9, 9), part('b', 10, 40))).toBe('0')
  expect(pairs.reckon([])).toEqual([])
})

test('three who decide equally often are as three; nobody is named', () => {
  const lines = inFewHands.reckon([part('a', 4, 4), part('b', 4, 4), part('c', 4, 4)])
  expect(lines.map(({ value }) => value)).toEqual(['12', '3', '3.0', '33%', '100%'])
  expect(inFewHands.reckon([])).toEqual([])
})

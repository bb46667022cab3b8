import { expect, test } from 'vitest'
import { ageBand, sureAgeBand } from './involved-people.ts'

const DAY = '2026-06-15'

test('a year of birth gives an age band, the younger where it leaves two open', () => {
  expect(ageBand(1990, DAY)).toBe('adult')
  expect(ageBand(2007, DAY)).toBe('adult')
  expect(ageBand(2008, DAY)).toBe('16-17')
  expect(ageBand(2012, DAY)).toBe('13-15')
  expect(ageBand(2020, DAY)).toBe('under 13')
  expect(ageBand(null, DAY)).toBe('unknown')
})

test('a first year of some system is no year of birth, and nobody is an adult for it', () => {
  for (const year of [1, 1753, 1850, 1899, 1900, 1905]) {
    expect(ageBand(year, DAY), String(year)).toBe('unknown')
    expect(sureAgeBand(year, DAY), String(year)).toBe('unknown')
  }
  expect(ageBand(1906, DAY)).toBe('adult')
})

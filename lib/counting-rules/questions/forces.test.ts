import { expect, test } from 'vitest'
import { FORCE_CODES, FORCES, forceInWords } from './forces.ts'

test('a force is called by its name', () => {
  expect(forceInWords('MPS')).toBe('Metropolitan')
  expect(forceInWords('BTP')).toBe('British Transport Police')
})

test('a code that is no force’s is called the other force, not shown as it is', () => {
  expect(forceInWords('unknown')).toBe('the other force')
  expect(forceInWords('')).toBe('the other force')
})

test('there are 43 territorial forces and British Transport Police, each with a code of its own and a name', () => {
  expect(new Set(FORCE_CODES).size).toBe(44)
  expect(new Set(FORCES.map(([, name]) => name)).size).toBe(44)
  expect(FORCES.flat()).not.toContain('')
})

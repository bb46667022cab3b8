import { expect, test } from 'vitest'
import { nameOf } from './areas-and-units.ts'

test('a place nobody knew is named after its code', () => {
  expect(['NORTH', 'NORTH-RESPONSE-A', 'FORCE-RAPE-TEAM'].map(nameOf)).toEqual([
    'North',
    'North response A',
    'Force rape team',
  ])
})

import { expect, test } from 'vitest'
import { isSmallCount } from './small-cells.ts'

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('%d is small: %s', (count, isSmall) => {
  expect(isSmallCount(count)).toBe(isSmall)
})

import { expect, test } from 'vitest'
import { publishedFigures } from '../published/figures.ts'
import { categoriesWithFunnel } from './funnel-of-forces.ts'

test('each offence for which five forces or more were sampled has a funnel, and no other: robbery has too few', () => {
  expect(categoriesWithFunnel(publishedFigures)).toEqual(['rape', 'other_sexual', 'violence'])
  expect(categoriesWithFunnel(publishedFigures.slice(0, 3))).toEqual([])
})

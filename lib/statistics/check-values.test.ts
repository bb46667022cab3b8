import { describe, expect, test } from 'vitest'
import { compare, checkValues, type Family, type FamilyName } from './testing/compared.ts'
import { comparisonFamilies } from './testing/comparison-families.ts'
import { proportionFamilies } from './testing/proportion-families.ts'
import { samplingFamilies } from './testing/sampling-families.ts'
import { timeAndReaderFamilies } from './testing/time-and-reader-families.ts'

const FAMILIES: Record<FamilyName, Family> = {
  _meta: { inputs: Object.keys(checkValues._meta), seen: {} },
  ...proportionFamilies,
  ...comparisonFamilies,
  ...samplingFamilies,
  ...timeAndReaderFamilies,
}

const comparisonsOf = (name: FamilyName) => compare(name, checkValues[name], FAMILIES[name])

describe('our figures agree with those worked out elsewhere', () => {
  test.each(Object.keys(FAMILIES) as FamilyName[])('%s', (name) => {
    expect(comparisonsOf(name).filter(({ agrees }) => !agrees)).toEqual([])
  })

  test('every check value is compared, and none is left unread', () => {
    expect(Object.keys(FAMILIES).sort()).toEqual(Object.keys(checkValues).sort())
    const compared = (Object.keys(FAMILIES) as FamilyName[]).flatMap(comparisonsOf)
    expect(compared.filter(({ isInput }) => !isInput)).toHaveLength(1301)
  })
})

test('a value that differs, is missing or is made up does not agree', () => {
  const family = (seen: unknown): Family => ({ inputs: ['n'], seen })
  const faults = (seen: unknown) =>
    compare('family', { n: 20, low: 0.25, high: 4 }, family(seen))
      .filter(({ agrees }) => !agrees)
      .map(({ path }) => path)
  expect(faults({ low: 0.25, high: 4 })).toEqual([])
  expect(faults({ low: 0.250001, high: 5 })).toEqual(['family.low', 'family.high'])
  expect(faults({ low: 0.25 })).toEqual(['family.high'])
  expect(faults({ low: 0.25, high: 4, wide: 1 })).toEqual(['family.wide'])
  expect(faults({ n: 20, low: 0.25, high: 4 })).toEqual(['family.n'])
})

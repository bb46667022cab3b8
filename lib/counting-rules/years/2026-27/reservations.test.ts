import { expect, test } from 'vitest'
import { allChecks } from '#lib/counting-rules/version'
import { hocr2026 } from './version.ts'

const reserved = [...allChecks(hocr2026)].flatMap(({ id, reserves = [] }) =>
  reserves.map(({ what, keeps }) => ({ id, what, keeps })),
)

test('what each check leaves to the registrar in every force is said, and said once', () => {
  expect(reserved.map(({ id }) => id).toSorted()).toEqual([
    'HOCR-A-04',
    'HOCR-A-04a',
    'HOCR-A-07',
    'HOCR-A-13a',
    'HOCR-A-13a',
    'HOCR-C4-04c',
    'HOCR-C5-01a',
    'HOCR-C5-04a',
    'HOCR-G-03a',
  ])
  for (const { id, what } of reserved) expect(what, id).toMatch(/^[A-Z][a-z]+ .*[a-z]$/)
  expect(new Set(reserved.map(({ what }) => what)).size).toBe(reserved.length)
})

test('slavery and a crime with the flag of a child are kept whatever the category, and no other crime', () => {
  const kept = (code: string, countClass: string, flags: readonly string[] = []) =>
    reserved
      .filter(({ keeps }) => keeps?.({ classesEver: [{ code, countClass }], flags }, '2026-11-16') === true)
      .map(({ what }) => what)
  expect(kept('036/07', '106')).toEqual(['Modern slavery'])
  expect(kept('049/10', '49', ['child'])).toEqual(['Any crime with the flag child'])
  expect(kept('036/07', '106', ['child', 'hate'])).toHaveLength(2)
  expect(kept('049/10', '49', ['hate'])).toEqual([])
  const onceSlavery = [
    { code: '049/10', countClass: '49' },
    { code: '036/07', countClass: '106' },
  ]
  expect(reserved.some(({ keeps }) => keeps?.({ classesEver: onceSlavery, flags: [] }, '2026-11-16'))).toBe(true)
})

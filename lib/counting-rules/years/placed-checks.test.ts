import { expect, test } from 'vitest'
import { hocr2026 } from './2026-27/version.ts'
import { checksOfVersion, placedCheckOf } from './placed-checks.ts'

test('every check of the year stands there once, in the order of the ids', () => {
  const ids = checksOfVersion(hocr2026).map(({ check }) => check.id)
  expect(ids).toEqual([...new Set(ids)].toSorted())
  for (const { id } of [...hocr2026.checks.C1, ...hocr2026.matters.deleting]) expect(ids).toContain(id)
})

test('each with what it is asked of, and nothing else', () => {
  expect(placedCheckOf(hocr2026, 'HOCR-C1-03')).toMatchObject({ categories: ['C1'], matters: [] })
  expect(placedCheckOf(hocr2026, 'HOCR-A-08')).toMatchObject({ categories: ['C4'], matters: ['reclassifying'] })
  expect(placedCheckOf(hocr2026, 'HOCR-T-07')).toMatchObject({ categories: [], matters: ['deleting'] })
  expect(placedCheckOf(hocr2026, 'HOCR-X-01')).toBeUndefined()
})

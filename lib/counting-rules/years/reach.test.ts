import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { keptElsewhere } from '../coverage.ts'
import { matterKinds } from '../facts/matter.ts'
import type { MatterKind } from '../model.ts'
import { isPlaceReached, MATTERS_MADE, notReached, rulesNotReached } from './reach.ts'
import { checksOfVersion, placedCheckOf, type PlacedCheck } from './placed-checks.ts'
import { hocr2026 } from './2026-27/version.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** The product’s own code outside the rules: whatever may make facts. */
const sources = ['lib', 'app', 'bin']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter((file) => !file.startsWith('lib/counting-rules/') && !file.includes('/testing/'))
  .map((file) => fs.readFileSync(path.join(root, file), 'utf8'))

const makes = (source: string, kind: MatterKind): boolean => new RegExp(`\\bkind: '${kind}'`).test(source)

const placed = (id: string): PlacedCheck => {
  const found = placedCheckOf(hocr2026, id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}

test('the matters said to be made are those that some code outside the rules makes', () => {
  expect(matterKinds.filter((kind) => sources.some((source) => makes(source, kind)))).toEqual(MATTERS_MADE)
})

test('a matter that is made would be noticed', () => {
  expect(makes("matter: { kind: 'reclassifying', to: { code, countClass } },", 'reclassifying')).toBe(true)
  expect(makes("reclassifying: 'Changing the offence',", 'reclassifying')).toBe(false)
})

test('a check of two matters speaks where one of them is made, and not where neither is', () => {
  const ofTwo = { ...placed('HOCR-A-15'), categories: [], matters: matterKinds.slice(0, 2) }
  const [made] = ofTwo.matters
  expect(notReached(ofTwo, made === undefined ? [] : [made])).toMatchObject({
    wholly: false,
    why: [expect.any(String)],
  })
  expect(notReached(ofTwo, [])).toMatchObject({ wholly: true, why: [expect.any(String), expect.any(String)] })
  expect(notReached(ofTwo, matterKinds)).toEqual({ wholly: false, why: [] })
})

describe('what is kept by nothing as the product stands', () => {
  test('where nothing but cancelling is judged', () => {
    expect(rulesNotReached(hocr2026, [])).toEqual([
      ...['HOCR-A-09', 'HOCR-A-15', 'HOCR-C1-08', 'HOCR-N-01', 'HOCR-N-03', 'HOCR-N-04', 'HOCR-N-05'],
      ...['HOCR-V-10', 'HOCR-T-08', 'HOCR-D-02', 'LAW-01', 'LAW-01a', 'LAW-01b', 'LAW-01c'],
    ])
  })

  test('is less with each matter that is made, and nothing in the end', () => {
    const withChanges = rulesNotReached(hocr2026, ['reclassifying'])
    expect(withChanges).not.toEqual(expect.arrayContaining(['LAW-01']))
    for (const rule of ['HOCR-A-10', 'HOCR-A-15', 'HOCR-N-01', 'HOCR-N-05', 'LAW-01', 'LAW-01a'])
      expect(withChanges).not.toContain(rule)
    expect(withChanges).toContain('HOCR-D-02')
    expect(rulesNotReached(hocr2026, matterKinds)).toEqual([])
  })

  test('of a rule that is kept by the check of another, only where that one speaks', () => {
    const [place] = keptElsewhere['LAW-01'] ?? []
    if (place === undefined) throw new Error('nothing keeps LAW-01')
    expect(isPlaceReached(hocr2026, place, [])).toBe(false)
    expect(isPlaceReached(hocr2026, place, ['reclassifying'])).toBe(true)
  })
})

describe('a check', () => {
  test('of a category speaks, and of a matter that nobody makes it does not, in so many words', () => {
    expect(notReached(placed('HOCR-C2-01'), [])).toEqual({ wholly: false, why: [] })
    expect(notReached(placed('HOCR-A-10'), [])).toEqual({ wholly: true, why: [expect.stringMatching(/RMS.*\.$/)] })
    expect(notReached(placed('HOCR-A-10'), ['reclassifying'])).toEqual({ wholly: false, why: [] })
  })

  test('of both says what it is silent of', () => {
    expect(notReached(placed('HOCR-A-08'), [])).toEqual({ wholly: false, why: [expect.stringMatching(/RMS/)] })
  })

  test('gives a sentence for each matter that is not made', () => {
    for (const each of checksOfVersion(hocr2026))
      for (const why of notReached(each, []).why) expect(why).toMatch(/^[A-Z].{30,}\.$/)
  })
})

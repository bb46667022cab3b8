import { expect, test } from 'vitest'
import { allChecks, demands, sourceOf } from '#lib/counting-rules/version'
import { outcomesGuide, recordingRules } from './citations/documents.ts'
import { hocr2026 } from './version.ts'

const checks = allChecks(hocr2026)
const pagesOf = new Map([
  [recordingRules('').document, 98],
  [outcomesGuide('').document, 30],
])

test('a page of the recording rules or of the guide to outcomes is one that the document has', () => {
  for (const check of checks)
    for (const { document, page } of sourceOf(hocr2026, check).citations) {
      const pages = pagesOf.get(document)
      if (pages === undefined) continue
      expect(page, check.id).toMatch(/^(p\d+|pp\d+-\d+)$/)
      for (const number of page.match(/\d+/g) ?? []) expect(Number(number), check.id).toBeLessThanOrEqual(pages)
    }
})

test('C1, C2 and C5 demand the notification before cancelling; C3 and C4 warn at deciding', () => {
  const stagesOf = (check: string) =>
    demands(hocr2026)
      .filter((each) => each.check === check)
      .map(({ category, stage }) => `${category} ${stage}`)
  expect(stagesOf('HOCR-V-01')).toEqual(['C1 cancelling', 'C2 cancelling', 'C5 cancelling'])
  expect(stagesOf('HOCR-V-02')).toEqual(['C3 deciding', 'C4 deciding'])
  expect(stagesOf('HOCR-C1-03')).toEqual(['C1 cancelling'])
})

test('the checks of the specification are all there', () => {
  const ids = new Set(demands(hocr2026).map(({ check }) => check))
  const range = (prefix: string, ...numbers: readonly number[]) =>
    numbers.map((n) => `HOCR-${prefix}-${String(n).padStart(2, '0')}`)
  const wanted = [
    ...range('G', 1, 2, 3, 4, 5, 6, 7, 8, 9),
    ...range('A', 1, 2, 3, 4, 5, 6, 11, 12, 13, 14),
    ...range('C1', 1, 2, 3, 4, 5),
    ...range('C2', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 17, 19, 20),
    ...range('C3', 1, 2, 3, 4, 7),
    ...range('C4', 1, 2, 3, 4, 5, 6),
    ...range('C5', 1, 2, 3, 4),
    ...range('V', 1, 2, 3, 4, 5, 6, 7, 8, 9),
    ...range('T', 6),
    ...range('R', ...Array.from({ length: 35 }, (_, index) => index + 1)),
  ]
  expect(wanted.filter((id) => !ids.has(id))).toEqual([])
})

test('some product safeguards nobody sets aside, and some ask about the day of recording', () => {
  const marked = (mark: 'neverSetAside' | 'judgesRecording' | 'barsSending') =>
    [...checks]
      .filter((check) => check[mark] === true)
      .map(({ id }) => id.replace('HOCR-', ''))
      .toSorted()
  expect(marked('neverSetAside')).toEqual([
    ...['A-01a', 'A-09b', 'A-12', 'A-14'],
    ...['C2-03a', 'C2-05a', 'C2-05b', 'C2-17a', 'C3-07', 'C3-07a', 'G-03b', 'G-03c', 'G-05a', 'G-05b', 'G-05c'],
    ...['V-06', 'V-09'],
  ])
  expect(marked('judgesRecording')).toEqual(['C4-01', 'C4-02', 'C4-03', 'C4-04', 'C4-04b', 'C4-04e', 'C4-05', 'C4-06'])
  expect(marked('barsSending').filter((id) => !id.startsWith('R-'))).toEqual(['C5-01', 'G-02', 'G-03'])
})

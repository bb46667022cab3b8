import { expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { informedCase } from '#lib/counting-rules/examples/informed-case'
import type { Category } from '#lib/counting-rules/model'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'

// HOCR-T-02: nowhere is there a time limit for cancelling, and none that follows the financial year.
const recorded = (recordedOn: string) => ({
  crime: { recordedOn, recordedAt: `${recordedOn}T10:00:00Z` },
})
const days = ['2026-11-04', '2026-11-02', '2026-04-01', '2026-03-31', '2019-01-07', '2002-04-01']

test.each<Category>(['C1', 'C2', 'C3', 'C5'])('in %s a crime of any age is decided alike', (category) => {
  for (const day of days)
    expect(assess(hocr2026, 'deciding', soundCase(category, recorded(day)), [hocr2026]).verdict, day).toBe('permit')
})

test('nor does its age keep it recorded once the victim was told', () => {
  for (const day of days)
    expect(assess(hocr2026, 'cancelling', informedCase('C2', recorded(day)), [hocr2026]).verdict, day).toBe('permit')
})

test('C4 asks only for the text of its day, and a registrar who names it', () => {
  const old = {
    ...recorded('2019-01-07'),
    decisionMaker: { role: 'fcr' as const },
    judgements: { textReliedOnWords: 8 },
  }
  expect(assess(hocr2026, 'deciding', soundCase('C4', old), [hocr2026]).verdict).toBe('permit')
})

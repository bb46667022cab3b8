import { describe, expect, test } from 'vitest'
import { options, crimesOf, day, TAKEN } from './testing/extract-options.ts'
import { laterExtract, type ExtractChange } from './later.ts'

describe('a later extract', () => {
  const first = options({ crimes: 3000 })
  const before = crimesOf(first)
  const [firstCrime, secondCrime] = before
  if (firstCrime === undefined || secondCrime === undefined) throw new Error('There are no crimes to change')
  const later = { until: day('2026-11-30'), crimes: 25, changes: [] as ExtractChange[] }

  test('keeps every crime of the first as it was, and adds those entered since', () => {
    const now = [...laterExtract(first, later).crimes]
    expect(now.slice(0, 3000)).toEqual(before)
    expect(now).toHaveLength(3025)
    expect(now.slice(3000).every(({ crime }) => crime.recorded_at >= TAKEN && crime.recorded_at < '2026-11-30')).toBe(
      true,
    )
    expect(new Set(now.map(({ crime }) => crime.reference)).size).toBe(3025)
  })

  test('shows what changed and nothing else', () => {
    const change: ExtractChange = {
      reference: secondCrime.crime.reference,
      rms_status: 'cancelled',
      rms_category: 'C2',
      rms_changed_at: '2026-11-20T10:00:00Z',
      parts: [{ key: 'P000001', role: 'victim', from: '2026-11-20', to: '', relation: '' }],
    }
    const now = [...laterExtract(first, { ...later, changes: [change] }).crimes]
    expect(now[0]).toEqual(before[0])
    expect(now[1]?.crime).toEqual({
      ...secondCrime.crime,
      rms_status: 'cancelled',
      rms_category: 'C2',
      rms_changed_at: '2026-11-20T10:00:00Z',
    })
    expect(now[1]?.parts).toHaveLength(secondCrime.parts.length + 1)
    expect(now.slice(2, 3000)).toEqual(before.slice(2))
  })

  test('cannot change a crime that is not there, nor be earlier than the first', () => {
    const lost = laterExtract(first, { ...later, changes: [{ reference: 'ZZ/999999/26' }] })
    expect(() => [...lost.crimes]).toThrow('ZZ/999999/26')
    expect(() => laterExtract(first, { ...later, until: first.until })).toThrow(RangeError)
  })
})

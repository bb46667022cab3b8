import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { possibleRange } from './possible-range.ts'
import { hideSmallCounts, type ShownTable } from './small-table.ts'

const table = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  })

const fits = (shown: number | 'hidden' | undefined, count: number): boolean => shown === 'hidden' || shown === count

/** Every 2 by 2 table of counts up to a limit that a reader could not tell from this one. */
function* tablesLike({ rows, rowTotals, columnTotals, total }: ShownTable, limit: number): Generator<number[]> {
  const choices = rows
    .flat()
    .map((cell) => (cell === 'hidden' ? Array.from({ length: limit + 1 }, (_, n) => n) : [cell]))
  for (const a of choices[0] ?? [])
    for (const b of choices[1] ?? [])
      for (const c of choices[2] ?? [])
        for (const d of choices[3] ?? [])
          if (
            fits(rowTotals[0], a + b) &&
            fits(rowTotals[1], c + d) &&
            fits(columnTotals[0], a + c) &&
            fits(columnTotals[1], b + d) &&
            fits(total, a + b + c + d)
          )
            yield [a, b, c, d]
}

describe('a table of counts for outside readers', () => {
  test('is shown whole where no count is small', () => {
    expect(hideSmallCounts([[10, 0], [7, 12]])).toEqual({ rows: [[10, 0], [7, 12]], rowTotals: [10, 19], columnTotals: [17, 12], total: 29 }) // oxfmt-ignore
  })

  test('hides three more with a small one, so that no total gives it away', () => {
    const shown = hideSmallCounts([
      [2, 30, 11],
      [14, 25, 9],
      [40, 8, 33],
    ])
    expect(shown.rows[0]?.[0]).toBe('hidden')
    expect(shown.rows.flat().filter((count) => count === 'hidden')).toHaveLength(4)
    expect(shown.rowTotals).toEqual([43, 48, 81])
    expect(shown.total).toBe(172)
  })

  test('hides totals that are small themselves', () => {
    const shown = hideSmallCounts([
      [1, 2],
      [0, 0],
    ])
    expect(shown.total).toBe('hidden')
    expect(shown.rowTotals).toEqual(['hidden', 0])
  })

  test('of ragged rows or broken counts is refused', () => {
    expect(() => hideSmallCounts([[1, 2], [3]])).toThrow(RangeError)
    expect(() => hideSmallCounts([[1.5]])).toThrow(RangeError)
  })

  test('never lets a reader work out that a count is below five', () => {
    fc.assert(
      fc.property(table(2, 2, 7), (rows) => {
        const shown = hideSmallCounts(rows)
        const possible = [...tablesLike(shown, 15)]
        expect(possible).toContainEqual(rows.flat())
        rows.flat().forEach((count, n) => {
          if (count < 1 || count > 4) return
          expect(shown.rows.flat()[n]).toBe('hidden')
          expect(possible.some((other) => (other[n] ?? 0) >= 5)).toBe(true)
        })
      }),
      { numRuns: runs(100, 200) },
    )
  })

  test('of many rows and columns always leaves every small count a range of five', () => {
    fc.assert(
      fc.property(table(5, 5, 30), (rows) => {
        const shown = hideSmallCounts(rows)
        const flat = [...shown.rows.flat(), ...shown.rowTotals, ...shown.columnTotals, shown.total]
        expect(flat.filter((count) => typeof count === 'number' && count >= 1 && count <= 4)).toEqual([])
      }),
    )
  })
})

describe('the range a reader can narrow a count to', () => {
  const hidden = [
    [true, true, false],
    [true, true, false],
    [false, false, false],
  ]

  test('is what its rectangle leaves', () => {
    const counts = [
      [2, 9, 11],
      [20, 4, 24],
      [22, 13, 35],
    ]
    expect(possibleRange({ counts, hidden }, 0, 0)).toEqual({ least: 0, most: 11 })
    expect(possibleRange({ counts, hidden }, 0, 1)).toEqual({ least: 0, most: 11 })
    expect(possibleRange({ counts, hidden }, 1, 0)).toEqual({ least: 11, most: 22 })
  })

  test('of one hidden alone is the count itself', () => {
    const alone = [
      [true, false],
      [false, false],
    ]
    expect(possibleRange({ counts: [[3, 3], [3, 3]], hidden: alone }, 0, 0)).toEqual({ least: 3, most: 3 }) // oxfmt-ignore
  })
})

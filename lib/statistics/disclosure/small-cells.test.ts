import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import type { Counts } from '../numbers/counts.ts'
import { hideSmallCells, isSmallCell } from './small-cells.ts'

const c = (hits: number, of: number): Counts => ({ hits, of })

const cells = fc.array(
  fc
    .integer({ min: 0, max: 40 })
    .chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) })),
  { minLength: 1, maxLength: 7 },
)

test.each([
  [0, 9, true],
  [0, 10, false],
  [1, 300, true],
  [4, 10, true],
  [5, 10, false],
  [0, 0, false],
])('%d of %d is small: %s', (hits, of, small) => {
  expect(isSmallCell({ hits, of })).toBe(small)
})

describe('cells for outside readers', () => {
  test('are all shown where none is small', () => {
    const shown = hideSmallCells([c(9, 30), c(0, 12), c(0, 0)])
    expect(shown).toEqual({ cells: [c(9, 30), c(0, 12), c(0, 0)], together: null, total: c(9, 42) })
  })

  test('are never hidden alone, for the total less the others would give the one away', () => {
    const shown = hideSmallCells([c(2, 20), c(9, 30), c(15, 80)])
    expect(shown.cells).toEqual(['hidden', 'hidden', c(15, 80)])
    expect(shown.together).toEqual(c(11, 50))
  })

  test('are hidden further while those hidden are small even together', () => {
    const shown = hideSmallCells([c(1, 3), c(2, 4), c(9, 30), c(15, 80)])
    expect(shown.cells).toEqual(['hidden', 'hidden', 'hidden', c(15, 80)])
  })

  test('of a small total are hidden with it', () => {
    expect(hideSmallCells([c(1, 4), c(0, 5), c(0, 0)])).toEqual({
      cells: ['hidden', 'hidden', c(0, 0)],
      together: null,
      total: 'hidden',
    })
  })

  test('always hide every small one, and never leave a small remainder or a single one', () => {
    fc.assert(
      fc.property(cells, (some) => {
        const shown = hideSmallCells(some)
        shown.cells.forEach((cell, n) => {
          const before = some[n] ?? c(0, 0)
          expect(cell === 'hidden' || (cell === before && !isSmallCell(cell))).toBe(true)
          if (before.of === 0) expect(cell).not.toBe('hidden')
        })
        const hidden = shown.cells.filter((cell) => cell === 'hidden').length
        if (shown.total === 'hidden') {
          expect(hidden).toBe(some.filter(({ of }) => of > 0).length)
          return
        }
        expect(isSmallCell(shown.total)).toBe(false)
        if (hidden === 0) return
        const seen = shown.cells.filter((cell) => cell !== 'hidden')
        const rest = c(
          seen.reduce((left, cell) => left - cell.hits, shown.total.hits),
          seen.reduce((left, cell) => left - cell.of, shown.total.of),
        )
        expect(hidden).toBeGreaterThan(1)
        expect(isSmallCell(rest)).toBe(false)
        expect(shown.together).toEqual(rest)
      }),
      { numRuns: runs(100, 500) },
    )
  })
})

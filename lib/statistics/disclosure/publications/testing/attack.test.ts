import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { attack } from './attack.ts'
import type { Published } from '../cells/model.ts'
import { loadSolver, type Solver } from '../linear/solver.ts'
import { draftOf, row, square } from './drafts.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

/** A draft with these cells hidden, whether that is wise or not. */
const withHidden = (draft: ReturnType<typeof draftOf>, isHidden: (name: string, at: number) => boolean): Published => ({
  ...draft,
  cells: draft.cells.map((cell, at) => ({ ...cell, status: isHidden(cell.name, at) ? 'secondary' : 'shown' })),
  started: [],
  hiddenBefore: [],
})

test('a count that is hidden alone is worked out, and two in a row are as wide as their sum', () => {
  const report = draftOf('report', row([2, 30, 40]))
  const bounds = (hidden: readonly string[]) =>
    attack([withHidden(report, (name) => hidden.includes(name))], solver, 'fractions').map(({ least, most }) => [
      least,
      most,
    ])
  expect(bounds(['row / C1'])).toEqual([[2, 2]])
  expect(bounds(['row / C1', 'row / C2'])).toEqual([[0, 32], [0, 32]]) // oxfmt-ignore
})

test('two quarters and the half-year give a hidden quarter away', () => {
  const quarter = (name: string, counts: readonly number[]) => draftOf(name, row(counts, { quarter: [name] }))
  const first = withHidden(quarter('Q1', [3, 30, 40]), (name) => name !== 'row / all' && name !== 'row / C3')
  const second = withHidden(quarter('Q2', [10, 20, 30]), () => false)
  const half = withHidden(draftOf('half', row([13, 50, 70], { quarter: ['Q1', 'Q2'] })), () => false)
  expect(attack([first, second], solver, 'whole').map(({ least, most }) => most - least)).toEqual([33, 33])
  expect(attack([first, second, half], solver, 'whole').map(({ least, most }) => [least, most])).toEqual([[3, 3], [30, 30]]) // oxfmt-ignore
})

/** The least and the most of each hidden cell of a table of two by two, by trying every table. */
const tried = ({ cells }: Published): [number, number][] => {
  const inner = cells
    .filter(({ name }) => !name.includes('all'))
    .map(({ count, status }) => (status === 'shown' ? count : null))
  const sums = (a: number, b: number, c: number, d: number) => [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d]
  const choices = inner.map((count) => (count === null ? [...Array(13).keys()] : [count]))
  const fitting = (choices[0] ?? []).flatMap((a) =>
    (choices[1] ?? []).flatMap((b) =>
      (choices[2] ?? []).flatMap((c) =>
        (choices[3] ?? []).flatMap((d) => {
          const all = sums(a, b, c, d)
          return cells.every(({ status, count }, at) => status !== 'shown' || all[at] === count) ? [all] : []
        }),
      ),
    ),
  )
  return cells.flatMap(({ status }, at) => {
    const values = fitting.map((all) => all[at] ?? 0)
    return status === 'shown' ? [] : [[Math.min(...values), Math.max(...values)]]
  })
}

test('the bounds are those found by trying every table', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(
      counts,
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      ([a = 0, b = 0, c = 0, d = 0], hidden) => {
        // The grand total is always shown, so that no hidden count can be above 12.
        const report = withHidden(draftOf('report', square([[a, b], [c, d]])), (_, at) => hidden[at] === true) // oxfmt-ignore
        const whole = attack([report], solver, 'whole').map(({ least, most }) => [least, most])
        expect(whole).toEqual(tried(report))
        expect(attack([report], solver, 'fractions').map(({ least, most }) => [least, most])).toEqual(whole)
      },
    ),
    { numRuns: runs(60, 2000) },
  )
})

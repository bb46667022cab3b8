import { beforeAll, describe, expect, test } from 'vitest'
import { publicCells, type Draft, type Published } from './cells/model.ts'
import { protect } from './protect.ts'
import { loadSolver, type Solver } from './linear/solver.ts'
import { draftOf, row, square } from './testing/drafts.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const published = (history: readonly Published[], draft: Draft): Published => {
  const result = protect(history, draft, solver)
  if (result.kind === 'merge') throw new Error(`Could not be protected: ${result.tables.join()}`)
  return result.published
}

/** What readers get, by the name of each cell without its table. */
const shown = (one: Published): Record<string, number | 'not shown'> =>
  Object.fromEntries(publicCells(one.cells).map(({ name, count }) => [name.replace(/^\w+ \/ /, ''), count]))

describe('a table that is published', () => {
  test('is shown whole where no count is from 1 to 4', () => {
    expect(shown(published([], draftOf('report', row([5, 0, 40]))))).toEqual({ C1: 5, C2: 0, C3: 40, all: 45 })
  })

  test('hides the count beside one from 1 to 4, or the total would give it away', () => {
    expect(shown(published([], draftOf('report', row([2, 30, 40, 50]))))).toEqual({
      C1: 'not shown',
      C2: 'not shown',
      C3: 40,
      C4: 50,
      all: 122,
    })
  })

  test('hides three more in a table with two sets of totals', () => {
    const table = published([], draftOf('report', square([[2, 30, 11, 9], [14, 25, 9, 8], [40, 8, 33, 7], [6, 7, 8, 9]]))) // oxfmt-ignore
    expect(table.cells.filter(({ status }) => status !== 'shown').map(({ name }) => name)).toEqual([
      'square / O1 / C1',
      'square / O1 / C2',
      'square / O2 / C1',
      'square / O2 / C2',
    ])
  })

  test('says inside which hidden cells are primary, and outside only that they are not shown', () => {
    const table = published([], draftOf('report', row([2, 30])))
    expect(table.cells.map(({ status }) => status)).toEqual(['primary', 'secondary', 'shown'])
    expect(JSON.stringify(publicCells(table.cells))).not.toContain('ary"')
  })

  test('hides both ends of 84 of 87', () => {
    expect(shown(published([], draftOf('report', row([84, 3]))))).toEqual({ C1: 'not shown', C2: 'not shown', all: 87 })
  })

  test('hides more where two hidden counts come to 4 together', () => {
    for (const small of [
      [2, 2],
      [4, 0],
      [1, 3],
    ]) {
      // oxfmt-ignore
      const { C3, C4, all } = shown(published([], draftOf('report', row([...small, 40, 50]))))
      expect([C3, C4, all]).toEqual(['not shown', 'not shown', 94])
    }
  })

  test('shows the zeros of an offence of which there was nothing, and hides others among what is hidden', () => {
    const table = shown(published([], draftOf('report', square([[3, 30, 0, 20], [14, 25, 0, 8], [40, 8, 0, 9], [0, 0, 0, 0]])))) // oxfmt-ignore
    expect([table['O4 / C1'], table['O4 / C2'], table['O1 / C3'], table['O4 / all']]).toEqual([0, 0, 0, 0])
    expect(shown(published([], draftOf('report', row([3, 0, 0, 40, 50, 60]))))['C2']).toBe('not shown')
  })

  test('is not published where nothing can protect it', () => {
    expect(protect([], draftOf('report', row([3])), solver)).toEqual({ kind: 'merge', tables: ['row'] })
  })

  test('contradicting an earlier one of the same vintage is an error', () => {
    const first = published([], draftOf('first', row([20, 30])))
    expect(() => protect([first], draftOf('second', row([20, 31])), solver)).toThrow('contradicts itself')
  })
})

describe('all publications together', () => {
  const quarter = (name: string, counts: readonly number[]) => draftOf(name, row(counts, { quarter: [name] }))
  const half = (counts: readonly number[]) => draftOf('half', row(counts, { quarter: ['Q1', 'Q2'] }))

  test('hide in the half-year what would give a quarter away', () => {
    const history = [published([], quarter('Q1', [3, 30, 40]))]
    history.push(published(history, quarter('Q2', [10, 20, 30])))
    expect(history[1]?.cells.every(({ status }) => status === 'shown')).toBe(true)
    expect(shown(published(history, half([13, 50, 70])))).toEqual({
      C1: 'not shown',
      C2: 'not shown',
      C3: 'not shown',
      all: 133,
    })
  })

  test('hide in a quarter what would give the other one away, although it has no small count itself', () => {
    const history = [published([], half([13, 50, 70, 20]))]
    history.push(published(history, quarter('Q1', [3, 30, 40, 10])))
    expect(shown(published(history, quarter('Q2', [10, 20, 30, 10])))['C1']).toBe('not shown')
  })

  test('hide a quarter where the half-year leaves 1 to 4 for the other one, which nobody has published', () => {
    const history = [published([], half([13, 50, 70, 20]))]
    expect(shown(published(history, quarter('Q1', [11, 30, 40, 12])))['C1']).toBe('not shown')
  })

  test('hide once and always', () => {
    const first = published([], draftOf('report', row([2, 30, 40, 50])))
    const again = published([first], draftOf('extract', row([2, 30, 40, 50])))
    expect(publicCells(again.cells)).toEqual(publicCells(first.cells))
  })

  test('hide offences of an extract so that a report by group gives none away', () => {
    const groups = [
      { name: 'G1', members: ['a', 'b', 'c'] },
      { name: 'G2', members: ['d', 'e'] },
    ]
    const report = published([], draftOf('report', { name: 'groups', region: {}, by: [{ dimension: 'offence', parts: groups }], counts: [50, 30] })) // oxfmt-ignore
    const by = [{ dimension: 'offence', parts: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, members: [name] })) }]
    const fine = shown(
      published([report], draftOf('extract', { name: 'codes', region: {}, by, counts: [30, 12, 8, 3, 27] })),
    )
    expect([fine['d'], fine['e']]).toEqual(['not shown', 'not shown'])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { publicCells, type Draft, type Published } from './cells/model.ts'
import { publish } from './publish.ts'
import { loadSolver, type Solver } from './linear/solver.ts'
import { draftOf, row } from './testing/drafts.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const publishAll = (drafts: readonly Draft[]) => {
  const history: Published[] = []
  const results = drafts.map((draft) => {
    const result = publish(history, draft, solver)
    if (result.kind === 'protected') history.push(result.published)
    return result
  })
  return { history, results, kinds: results.map(({ kind }) => kind) }
}

/** What becomes of the same table counted again later. */
const afterwards = (...versions: readonly (readonly number[])[]) =>
  publishAll(versions.map((counts, at) => draftOf(`version ${at + 1}`, row(counts), String(at + 1))))

describe('a revision', () => {
  test('waits where a shown count changed by 1', () => {
    const { results } = afterwards([20, 30, 40], [21, 30, 40])
    const second = results[1]
    expect(second?.kind === 'waits' && second.changes).toContainEqual({ names: ['row / C1'], from: 20, to: 21 })
  })

  test('is published where counts changed by 5 and more', () => {
    expect(afterwards([20, 30, 40], [25, 30, 40], [25, 20, 50]).kinds).toEqual(['protected', 'protected', 'protected'])
  })

  test('waits where the total changed by 1 although each part changed by more', () => {
    expect(afterwards([20, 30, 40], [26, 25, 40]).kinds).toEqual(['protected', 'waits'])
  })

  test('waits where what is left of a total changed by 1', () => {
    expect(afterwards([20, 30, 40, 2, 30], [26, 30, 40, 2, 31]).kinds).toEqual(['protected', 'waits'])
    expect(afterwards([20, 30, 40, 2, 30], [26, 30, 40, 2, 25]).kinds).toEqual(['protected', 'waits'])
  })

  test('keeps hidden what was hidden, even if no count is small any more', () => {
    const { history } = afterwards([2, 30, 40, 50], [9, 30, 40, 50])
    expect(history.map((one) => publicCells(one.cells).map(({ count }) => count))).toEqual([
      ['not shown', 'not shown', 40, 50, 122],
      ['not shown', 'not shown', 40, 50, 129],
    ])
  })

  test('of hidden counts alone shows the same as before', () => {
    const { history } = afterwards([2, 30, 40, 50], [3, 29, 40, 50])
    expect(publicCells((history[1] ?? never()).cells)).toEqual(publicCells((history[0] ?? never()).cells))
  })

  test('waits where two quarters together say that the half-year changed by 1', () => {
    const region = (quarter: string[]) => ({ quarter })
    const { kinds } = publishAll([
      draftOf('half', row([20, 30, 40], region(['Q1', 'Q2']))),
      draftOf('first', row([10, 15, 20], region(['Q1'])), '2'),
      draftOf('second', row([11, 15, 20], region(['Q2'])), '2'),
    ])
    expect(kinds).toEqual(['protected', 'protected', 'waits'])
  })

  test('compares with every earlier version, not only the last', () => {
    expect(afterwards([20, 30, 40], [26, 30, 40], [21, 30, 40]).kinds).toEqual(['protected', 'protected', 'waits'])
  })
})

const never = (): never => {
  throw new Error('Nothing was published')
}

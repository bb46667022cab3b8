import { FEWEST_VALUES, regionKey, type Published } from '../cells/model.ts'
import { mergePieces, partition } from '../cells/regions.ts'
import type { Constraint, Solver, Term } from '../linear/solver.ts'

/** What a reader finds out about a hidden cell: its region by the publication and name it was first hidden under. */
export interface Bound {
  readonly publication: string
  readonly name: string
  readonly least: number
  readonly most: number
}

/** How far the solver may be from a whole number that it means. */
const TOLERANCE = 1e-6

/**
 * The attacker's problem, from nothing but what readers get of publications of one vintage: the least and the most that each
 * hidden cell can be, in fractions or in whole numbers. It shares no bookkeeping with what chose the hidden cells.
 */
export const attack = (
  publications: readonly Published[],
  solver: Solver,
  numbers: 'fractions' | 'whole',
): readonly Bound[] => {
  const cells = publications.flatMap(({ name, cells: own }) => own.map((cell) => ({ publication: name, cell })))
  const unknowns = mergePieces(partition(cells.map(({ cell }) => cell.region)))
  const terms = (at: number): Term[] => (unknowns[at] ?? []).map((unknown) => [unknown, 1])
  const most = FEWEST_VALUES + Math.max(0, ...cells.map(({ cell }) => (cell.status === 'shown' ? cell.count : 0)))
  const constraints = cells.flatMap(({ cell: { status, count } }, at): Constraint[] =>
    status === 'shown' ? [{ least: count, most: count, terms: terms(at) }] : [],
  )
  const columns = Array.from({ length: Math.max(-1, ...unknowns.flat()) + 1 }, () => ({ least: 0, most }))
  const session = solver.open({ columns, constraints, wanted: numbers })
  const seen = new Set<string>()
  const bounds = cells.flatMap(({ publication, cell }, at): Bound[] => {
    const key = regionKey(cell.region)
    if (cell.status === 'shown' || seen.has(key)) return []
    seen.add(key)
    const [least, greatest] = [-1, 1].map((sign) => {
      const solution = session.greatest(terms(at).map(([column]) => [column, sign]))
      if (solution === null) throw new RangeError('What is published contradicts itself')
      return terms(at).reduce((all, [column]) => all + (solution[column] ?? 0), 0)
    })
    return [
      {
        publication,
        name: cell.name,
        least: Math.ceil((least ?? 0) - TOLERANCE) + 0,
        most: Math.floor((greatest ?? 0) + TOLERANCE),
      },
    ]
  })
  session.close()
  return bounds
}

import { Neighbourhood, type Witness } from './neighbours.ts'
import type { Part } from './parts.ts'
import { attackOn } from './program.ts'
import type { Bounds, Session, Solver } from '../linear/solver.ts'

/** Which values the asked counts of a part were found to have, and a witness for each of them. */
export interface Found {
  readonly witnesses: readonly Witness[]
  /** For each asked count, its values with the first witness of each. */
  readonly values: readonly ReadonlyMap<number, number>[]
  /** True for counts that were given up because others have too few values already. */
  readonly isOpen: readonly boolean[]
}

/** More has to be hidden anyway: the rest is asked again after that. */
const ENOUGH_FAILURES = 1

/** Tries to find enough values for each asked count. Nothing but what readers know goes in, so its answer tells them nothing. */
export const findValues = (part: Part, solver: Solver): Found => {
  const attack = attackOn(part)
  const session = solver.open(attack)
  try {
    const search = new Neighbourhood(part)
    const fits = search.add(session.greatest([]))
    let failures = 0
    const isOpen = part.asked.map(() => false)
    for (const [at, { isHidden }] of part.asked.entries()) {
      if (!fits || !search.isWanting(at)) continue
      isOpen[at] = failures >= ENOUGH_FAILURES
      if (isOpen[at]) continue
      askSolver(search, session, attack.holds[at] ?? 0, at)
      if (isHidden && search.isWanting(at)) failures += 1
    }
    return { witnesses: search.witnesses, values: search.values, isOpen }
  } finally {
    session.close()
  }
}

/** Values above those found, below them, and between. Any solution will do, and is found sooner than the best one. */
const askSolver = (search: Neighbourhood, session: Session, hold: number, at: number): void => {
  const ask = (bounds: Bounds): boolean => {
    session.setBounds(hold, bounds)
    return search.add(session.greatest([]))
  }
  for (const next of [search.above, search.below]) while (search.isWanting(at) && ask(next(at))) continue
  for (const value of search.between(at)) if (search.isWanting(at)) ask({ least: value, most: value })
  session.setBounds(hold, { least: -Infinity, most: Infinity })
}

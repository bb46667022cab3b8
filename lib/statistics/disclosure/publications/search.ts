import type { Part } from './parts.ts'
import { attackOn } from './program.ts'
import { Neighbourhood, type Witness } from './neighbours.ts'
import type { Session, Solver } from './solver.ts'

/** Which values the asked counts of a part were found to have, and a witness for each of them. */
export interface Found {
  readonly witnesses: readonly Witness[]
  /** For each asked count, its values with the first witness of each. */
  readonly values: readonly ReadonlyMap<number, number>[]
  /** True for counts that were given up because others have too few values already. */
  readonly isOpen: readonly boolean[]
}

/** More has to be hidden anyway: the rest is asked again after that. */
const ENOUGH_FAILURES = 2

/** Tries to find enough values for each asked count. Nothing but what readers know goes in, so its answer tells them nothing. */
export const findValues = (part: Part, solver: Solver): Found => {
  const attack = attackOn(part)
  const session = solver.open(attack)
  try {
    const search = new Neighbourhood(part)
    search.add(session.greatest([]))
    const t0 = performance.now()
    const w0 = part.asked.filter((_, i) => search.isWanting(i)).length
    let failures = 0
    const isOpen = part.asked.map(() => false)
    for (const [at, { isHidden }] of part.asked.entries()) {
      if (!search.isWanting(at)) continue
      isOpen[at] = failures >= ENOUGH_FAILURES
      if (isOpen[at]) continue
      askSolver(search, session, attack, at)
      if (isHidden && search.isWanting(at)) failures += 1
    }
    if (process.env.DBG && performance.now() - t0 > 100)
      console.log(
        '   part free',
        part.free.length,
        'unk',
        part.unknowns.length,
        'rules',
        part.rules.length,
        part.rules.filter((r) => r.primary === 'some').length,
        'asked',
        part.asked.length,
        'want',
        w0,
        '->',
        part.asked.filter((_, i) => search.isWanting(i)).length,
        'ms',
        Math.round(performance.now() - t0),
      )
    return { witnesses: search.witnesses, values: search.values, isOpen }
  } finally {
    session.close()
  }
}

/** The most, the least, and then single values between, until there are enough. */
const askSolver = (
  search: Neighbourhood,
  session: Session,
  { goals, holds }: Pick<ReturnType<typeof attackOn>, 'goals' | 'holds'>,
  at: number,
): void => {
  const goal = goals[at] ?? []
  if (search.witnesses.length === 0) return
  search.add(session.greatest(goal))
  if (search.isWanting(at)) search.add(session.greatest(goal.map(([column, by]) => [column, -by])))
  const hold = holds[at] ?? 0
  for (const value of search.between(at)) {
    if (!search.isWanting(at)) break
    session.setBounds(hold, { least: value, most: value })
    search.add(session.greatest([]))
  }
  session.setBounds(hold, { least: -Infinity, most: Infinity })
}

import type { Affine } from './known.ts'
import { FEWEST_VALUES, isPrimary } from './model.ts'
import type { Part } from './parts.ts'
import { attackOn } from './program.ts'
import type { Session, Solver } from './solver.ts'

/** A choice of the free unknowns of a part that fits everything published and every rule. */
export type Witness = readonly number[]

/** Which values the asked counts of a part were found to have, and a witness for each of them. */
export interface Found {
  readonly witnesses: readonly Witness[]
  /** For each asked count, its values with the first witness of each. */
  readonly values: readonly ReadonlyMap<number, number>[]
}

/** A count by the places of a part's free unknowns. */
interface Form {
  readonly constant: number
  readonly terms: readonly (readonly [number, number])[]
}

const valueOf = ({ constant, terms }: Form, witness: Witness): number =>
  terms.reduce((all, [at, by]) => all + by * (witness[at] ?? 0), constant)

/** Tries to find enough values for each asked count. Nothing but what readers know goes in, so its answer tells them nothing. */
export const findValues = (part: Part, solver: Solver): Found => {
  const attack = attackOn(part)
  const session = solver.open(attack)
  try {
    const search = new Search(part)
    search.add(session.greatest([]))
    for (const at of part.asked.keys()) if (search.isWanting(at)) askSolver(search, session, attack, at)
    return { witnesses: search.witnesses, values: search.values }
  } finally {
    session.close()
  }
}

/** The most, the least, and then single values between, until there are enough. */
const askSolver = (
  search: Search,
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

const STEPS = [1, -1, 2, -2, 3, -3, 4, -4]
const MOST_TRIES = 200

/** Witnesses that the solver found, and their neighbours. */
class Search {
  readonly witnesses: Witness[] = []
  readonly values: Map<number, number>[]
  readonly #asked: readonly Form[]
  readonly #unknowns: readonly Form[]
  readonly #rules: readonly { counts: readonly Form[]; primary: 'some' | 'none' }[]
  readonly #places: ReadonlyMap<number, number>

  constructor(part: Part) {
    this.#places = new Map(part.free.map((one, at) => [one, at]))
    const form = ({ constant, terms }: Affine): Form => ({
      constant,
      terms: [...terms].map(([one, by]) => [this.#places.get(one) ?? 0, by] as const),
    })
    this.#asked = part.asked.map(({ count }) => form(count))
    this.#unknowns = part.unknowns.map(form)
    this.#rules = part.rules.map(({ counts, primary }) => ({ counts: counts.map(form), primary }))
    this.values = part.asked.map(() => new Map<number, number>())
  }

  isWanting(at: number): boolean {
    return (this.values[at]?.size ?? 0) < FEWEST_VALUES
  }

  /** Values not seen yet between the least and the most that were, in units of the solver's columns. */
  between(at: number): number[] {
    const seen = [...(this.values[at]?.keys() ?? [])].sort((a, b) => a - b)
    const constant = this.#asked[at]?.constant ?? 0
    const [least, most] = [seen[0] ?? 0, seen.at(-1) ?? 0]
    const open = Array.from({ length: most - least + 1 }, (_, n) => least + n).filter((value) => !seen.includes(value))
    return [...open.slice(0, 6), ...open.slice(6).slice(-6)].map((value) => value - constant)
  }

  /** Takes a solution in, and its neighbours for as long as they bring new values. */
  add(solution: readonly number[] | null): void {
    if (solution === null) return
    const first = solution.slice(0, this.#places.size).map(Math.round)
    if (!this.#fits(first)) return
    const queue = [first]
    this.#keep(first)
    for (let tries = 0; queue.length > 0 && tries < MOST_TRIES; tries += 1) {
      const witness = queue.shift() ?? []
      if (this.values.every(({ size }) => size >= FEWEST_VALUES)) return
      for (const at of witness.keys())
        for (const step of STEPS) {
          const next = witness.map((value, other) => (other === at ? value + step : value))
          if (this.#fits(next) && this.#keep(next)) queue.push(next)
        }
    }
  }

  #fits(witness: Witness): boolean {
    return (
      witness.every((value) => value >= 0) &&
      this.#unknowns.every((unknown) => valueOf(unknown, witness) >= 0) &&
      this.#rules.every(
        ({ counts, primary }) => counts.some((count) => isPrimary(valueOf(count, witness))) === (primary === 'some'),
      )
    )
  }

  /** Keeps a witness that brings a value which is wanting. */
  #keep(witness: Witness): boolean {
    let isNew = this.witnesses.length === 0
    this.#asked.forEach((form, at) => {
      const values = this.values[at]
      const value = valueOf(form, witness)
      if (values === undefined || values.size >= FEWEST_VALUES || values.has(value)) return
      values.set(value, this.witnesses.length)
      isNew = true
    })
    if (isNew) this.witnesses.push(witness)
    return isNew
  }
}

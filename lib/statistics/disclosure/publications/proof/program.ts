import type { Affine } from '../linear/known.ts'
import { FEWEST_VALUES } from '../cells/model.ts'
import type { Part, Rule } from './parts.ts'
import type { Bounds, Constraint, Program, Term } from '../linear/solver.ts'

/** The attacker's problem of a part: its free unknowns come first, one for each column. */
export interface Attack extends Program {
  /** The constraint that can hold each asked count to some values. */
  readonly holds: readonly number[]
}

const SOME: Bounds = { least: 0, most: 1 }
const ANY: Bounds = { least: -Infinity, most: Infinity }

/** Writes a part down as a program in whole numbers. No count is taken to be much above what can be seen. */
export const attackOn = ({ free, unknowns, rules, asked }: Part): Attack => {
  const places = new Map(free.map((one, at) => [one, at]))
  const terms = ({ terms: own }: Affine): Term[] => [...own].map(([one, by]) => [places.get(one) ?? 0, by])
  const highest =
    100 + Math.max(0, ...[...unknowns, ...asked.map(({ count }) => count)].map(({ constant }) => constant))
  const columns: Bounds[] = free.map(() => ({ least: 0, most: highest }))
  const constraints: Constraint[] = unknowns.map((unknown) => ({
    least: -unknown.constant,
    most: Infinity,
    terms: terms(unknown),
  }))
  for (const rule of rules) {
    const first = columns.length
    columns.push(...rule.counts.map(() => SOME))
    constraints.push(...ruleConstraints(rule, first, 4 * highest, terms))
  }
  const goals = asked.map(({ count }) => terms(count))
  const holds = goals.map((_, at) => constraints.length + at)
  return {
    columns,
    constraints: [...constraints, ...goals.map((goal) => ({ ...ANY, terms: goal }))],
    wanted: 'any',
    holds,
  }
}

/** One column says of each count whether it is the primary one, or whether it is not 0. */
const ruleConstraints = (
  { counts, primary }: Rule,
  first: number,
  highest: number,
  terms: (count: Affine) => Term[],
): Constraint[] => {
  const each = counts.flatMap((count, at): Constraint[] => {
    const mark = first + at
    const atLeast = (least: number): Constraint => ({
      least: -count.constant,
      most: Infinity,
      terms: [...terms(count), [mark, -least]],
    })
    const atMost = (by: number, most: number): Constraint => ({
      least: -Infinity,
      most: most - count.constant,
      terms: [...terms(count), [mark, by]],
    })
    return primary === 'some'
      ? [atLeast(1), atMost(highest, highest + FEWEST_VALUES - 1)]
      : [atLeast(FEWEST_VALUES), atMost(-highest, 0)]
  })
  if (primary === 'none') return each
  return [...each, { least: 1, most: Infinity, terms: counts.map((_, at): Term => [first + at, 1]) }]
}

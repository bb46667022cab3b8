import { unrevised } from '../cells/entries.ts'
import { NOTHING, sumOf, workOut, type Affine, type Known } from '../linear/known.ts'
import { FEWEST_VALUES } from '../cells/model.ts'
import { partsOf, type Asked, type Part, type Rule } from './parts.ts'
import { exposedUnknowns, hiddenCounts, remainders, rulesOf, shownComplements, type View } from './question.ts'
import { findValues, type Found } from './search.ts'
import type { Solver } from '../linear/solver.ts'
import { unknownsByVintage } from '../cells/vintages.ts'
import { isSmallCount } from '../../small-cells.ts'

/** Values that a hidden cell can have: the least and the most that were found, and how many of all. */
export interface Range {
  readonly entries: readonly number[]
  readonly least: number
  readonly most: number
  readonly values: number
}

export interface Proof {
  /** One for each hidden count. */
  readonly ranges: readonly Range[]
  /** Counts without enough values; the proof holds only if there are none. */
  readonly unprotected: readonly Asked[]
  /** Tables that fit all that is published and would have led to the same publications: a count for each entry. */
  readonly alternatives: readonly (readonly number[])[]
}

/** Remembers parts that were searched before. */
export type Memory = Map<string, Found>

type Seen = Omit<View, 'unknowns'>

/** Looks for enough values for each hidden cell of a scene; every value found stands in a whole table that was checked. */
export const prove = (view: Seen, solver: Solver, memory: Memory = new Map()): Proof => {
  const { scene, shown } = view
  const isRevised = new Set(scene.entries.map(({ publication }) => scene.publications[publication]?.vintage)).size > 1
  const choices = isRevised
    ? (['little changed', 'nothing'] as const).map((assume) => unknownsByVintage(scene, shown, assume))
    : [unrevised(scene)]
  for (const unknowns of choices) {
    const proof = proveWith({ ...view, unknowns }, solver, memory)
    if (proof !== 'nothing fits') return proof
  }
  throw new RangeError('What is published contradicts itself: a whole is not the sum of its parts')
}

const proveWith = (view: View, solver: Solver, memory: Memory): Proof | 'nothing fits' => {
  const { scene, shown, unknowns } = view
  const sums = scene.entries.flatMap(({ cell: { count } }, at) =>
    shown[at] ? [{ unknowns: unknowns[at] ?? [], count }] : [],
  )
  const known = workOut(sums, unknowns)
  if (known === null) return 'nothing fits'
  const rules = rulesOf(view, known)
  const asked = [...hiddenCounts(view, known), ...remainders(view, known)]
  const parts = partsOf(wholePart(known, rules, asked.filter(isOpen)))
  const found = parts.map((part) => remembered(part, solver, memory))
  if (parts.some((part, at) => found[at]?.witnesses.length === 0 && !fitsAnything(part, solver))) return 'nothing fits'
  const alternatives = tablesOf(view, known, parts, found)
  const impossible = rules.filter(isImpossible).map((): Asked => ({ count: NOTHING, entries: [], isHidden: true }))
  const closed = [
    ...impossible,
    ...shownComplements(view),
    ...exposedUnknowns(view, known),
    ...asked.filter((one) => !isOpen(one)),
  ]
  const answers = parts.flatMap((part, at) =>
    part.asked.flatMap((one, place) =>
      found[at]?.isOpen[place] === true ? [] : [{ one, values: [...(found[at]?.values[place]?.keys() ?? [])] }],
    ),
  )
  const all = [...answers, ...closed.map((one) => ({ one, values: [one.count.constant] }))]
  return {
    ranges: all.flatMap(({ one, values }) => (one.isHidden ? [rangeOf(one, values)] : [])),
    unprotected: all.flatMap(({ one, values }) => (isProtected(one, values) ? [] : [one])),
    alternatives,
  }
}

const isOpen = ({ count }: Asked): boolean => count.terms.size > 0

const isProtected = ({ isHidden }: Asked, values: readonly number[]): boolean =>
  values.length >= FEWEST_VALUES || (!isHidden && values.length > 0 && !values.some(isSmallCount))

const rangeOf = ({ entries }: Asked, values: readonly number[]): Range => ({
  entries,
  least: Math.min(...values),
  most: Math.max(...values),
  values: values.length,
})

const wholePart = ({ unknowns }: Known, rules: readonly Rule[], asked: readonly Asked[]): Part => {
  const open = [...unknowns].filter(([, { terms }]) => terms.size > 0)
  const isFree = ([unknown, { terms }]: readonly [number, Affine]) => terms.size === 1 && terms.has(unknown)
  return {
    free: open.filter(isFree).map(([unknown]) => unknown),
    unknowns: open.filter((one) => !isFree(one)).map(([, count]) => count),
    rules: rules.filter(({ counts }) => counts.some(({ terms }) => terms.size > 0)),
    asked,
  }
}

/** A block that must have been primary, though readers see that nothing in it can be: no alternative would start from it. */
const isImpossible = ({ counts, primary }: Rule): boolean =>
  primary === 'some' && !counts.some(({ constant, terms }) => terms.size > 0 || isSmallCount(constant))

const remembered = (part: Part, solver: Solver, memory: Memory): Found => {
  const key = JSON.stringify(part, (_, value: unknown) => (value instanceof Map ? [...value] : value))
  const found = memory.get(key) ?? findValues(part, solver)
  memory.set(key, found)
  return found
}

const fitsAnything = (part: Part, solver: Solver): boolean =>
  findValues({ ...part, rules: [], asked: [] }, solver).witnesses.length > 0

/** Every witness of a part, filled up with the first of each other part, as counts of all entries; each is checked. */
const tablesOf = (view: View, known: Known, parts: readonly Part[], found: readonly Found[]): number[][] => {
  const free = new Map<number, number>()
  const place = (at: number, witness: number) =>
    parts[at]?.free.forEach((one, column) => free.set(one, found[at]?.witnesses[witness]?.[column] ?? 0))
  for (const at of parts.keys()) place(at, 0)
  const counts = view.unknowns.map((own) => sumOf(known, own))
  return parts.flatMap((_, at) => {
    const tables = (found[at]?.witnesses ?? []).map((__, witness) => {
      place(at, witness)
      return counts.map(({ constant, terms }) =>
        [...terms].reduce((all, [one, by]) => all + by * (free.get(one) ?? 0), constant),
      )
    })
    place(at, 0)
    for (const table of tables) check(view, table)
    return tables
  })
}

/** Nothing of the proof rests on the solver's or the elimination's arithmetic: what they found must add up in whole numbers. */
const check = ({ scene, shown }: View, table: readonly number[]): void => {
  const isWrong = scene.entries.some(
    ({ cell }, at) => !Number.isSafeInteger(table[at]) || (shown[at] === true && table[at] !== cell.count),
  )
  if (isWrong) throw new Error('An alternative table does not fit what is published')
}

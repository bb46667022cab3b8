import type { Affine } from '../linear/known.ts'
import { FEWEST_VALUES } from '../cells/model.ts'
import type { Part, Rule } from './parts.ts'
import type { Bounds } from '../linear/solver.ts'
import { isSmallCount } from '../../small-cells.ts'

/** A choice of the free unknowns of a part that fits everything published and every rule. */
export type Witness = readonly number[]

const STEPS = [1, -1, 2, -2, 3, -3, 4, -4]
const MOST_TRIES = 100
const MOST_TRIES_OF_PAIRS = 8

type Effects = readonly (readonly [place: number, by: number])[]
type RulePlaces = { readonly from: number; readonly to: number; readonly primary: Rule['primary'] }

/** How a change of one free unknown, or of two together, moves the counts, and the rules they stand in. */
interface Move {
  readonly free: Effects
  readonly counts: Effects
  readonly rules: readonly RulePlaces[]
}

/** Witnesses that the solver found, and their neighbours, which cost next to nothing. */
export class Neighbourhood {
  readonly witnesses: Witness[] = []
  /** For each asked count, its values with the first witness of each. */
  readonly values: Map<number, number>[]
  /** Unknowns first, then the counts of rules, then those asked for. */
  readonly #counts: readonly Affine[]
  readonly #rules: readonly RulePlaces[]
  readonly #firstAsked: number
  readonly #unknowns: number
  readonly #places: ReadonlyMap<number, number>
  readonly #moves: Move[]
  #hasPairs = false

  constructor({ free, unknowns, rules, asked }: Part) {
    this.#places = new Map(free.map((one, at) => [one, at]))
    this.#counts = [...unknowns, ...rules.flatMap(({ counts }) => counts), ...asked.map(({ count }) => count)]
    this.#unknowns = unknowns.length
    this.#firstAsked = this.#counts.length - asked.length
    let from = unknowns.length
    this.#rules = rules.map(({ counts, primary }) => ({ from, to: (from += counts.length), primary }))
    this.#moves = free.map((one, at) =>
      this.#move(
        [[at, 1]],
        this.#counts.flatMap(({ terms }, place) => (terms.has(one) ? [[place, terms.get(one) ?? 0] as const] : [])),
      ),
    )
    this.values = asked.map(() => new Map<number, number>())
  }

  /** True as long as an asked count has too few values. */
  isWanting(at: number): boolean {
    return (this.values[at]?.size ?? 0) < FEWEST_VALUES
  }

  /** What the solver is to find for a value above all that were seen. The solver counts without the constant. */
  readonly above = (at: number): Bounds => ({
    least: (this.#seen(at).at(-1) ?? 0) + 1 - this.#constant(at),
    most: Infinity,
  })

  /** What the solver is to find for a value below all that were seen. */
  readonly below = (at: number): Bounds => ({
    least: -Infinity,
    most: (this.#seen(at)[0] ?? 0) - 1 - this.#constant(at),
  })

  /** Values not seen yet between the least and the most that were: those nearest to either. */
  between(at: number): number[] {
    const seen = this.#seen(at)
    const [least, most] = [seen[0] ?? 0, seen.at(-1) ?? 0]
    const open = Array.from({ length: most - least + 1 }, (_, n) => least + n).filter((value) => !seen.includes(value))
    return [...open.slice(0, 6), ...open.slice(6).slice(-6)].map((value) => value - this.#constant(at))
  }

  #seen(at: number): number[] {
    return [...(this.values[at]?.keys() ?? [])].sort((a, b) => a - b)
  }

  #constant(at: number): number {
    return this.#counts[this.#firstAsked + at]?.constant ?? 0
  }

  /** Takes a solution in, and its neighbours for as long as they bring new values. False where it does not fit. */
  add(solution: readonly number[] | null): boolean {
    if (solution === null) return false
    const first = solution.slice(0, this.#places.size).map(Math.round)
    const values = this.#valuesOf(first)
    if (!this.#fits(first, values)) return false
    this.#keep(first, values)
    this.#explore(first, MOST_TRIES)
    if (this.#isDone()) return true
    if (!this.#hasPairs) this.#addPairs()
    this.#explore(first, MOST_TRIES_OF_PAIRS)
    return true
  }

  #isDone(): boolean {
    return this.values.every(({ size }) => size >= FEWEST_VALUES)
  }

  #explore(first: number[], most: number): void {
    const queue = [first]
    for (let tries = 0; queue.length > 0 && tries < most; tries += 1) {
      if (this.#isDone()) break
      queue.push(...this.#neighboursOf(queue.shift() ?? []))
    }
  }

  #valuesOf(witness: Witness): number[] {
    return this.#counts.map(({ constant, terms }) => {
      let value = constant
      for (const [one, by] of terms) value += by * (witness[this.#places.get(one) ?? 0] ?? 0)
      return value
    })
  }

  #fits(witness: Witness, values: readonly number[]): boolean {
    return (
      witness.every((value) => value >= 0) &&
      values.every((value, at) => at >= this.#unknowns || value >= 0) &&
      this.#rules.every((rule) => keeps(rule, values))
    )
  }

  #move(free: Effects, counts: Effects): Move {
    const places = counts.map(([place]) => place)
    const rules = this.#rules.filter(({ from, to }) => places.some((place) => place >= from && place < to))
    return { free, counts, rules }
  }

  /** Two unknowns that bear on the same count can make up for each other. */
  #addPairs(): void {
    this.#hasPairs = true
    const single = [...this.#moves]
    for (const [at, first] of single.entries())
      for (const second of single.slice(at + 1))
        for (const sign of [-1, 1]) {
          const counts = new Map(first.counts)
          let isShared = false
          for (const [place, by] of second.counts) {
            const together = (counts.get(place) ?? 0) + sign * by
            isShared ||= counts.has(place) && together === 0
            if (together === 0) counts.delete(place)
            else counts.set(place, together)
          }
          const free = [...first.free, ...second.free.map(([place, by]) => [place, sign * by] as const)]
          if (isShared) this.#moves.push(this.#move(free, [...counts]))
        }
  }

  #neighboursOf(witness: Witness): number[][] {
    const values = this.#valuesOf(witness)
    return this.#moves.flatMap(({ free, counts, rules }) => {
      const isOfUse = counts.some(([place]) => place >= this.#firstAsked && this.isWanting(place - this.#firstAsked))
      if (!isOfUse) return []
      return STEPS.flatMap((step) => {
        if (free.some(([place, by]) => (witness[place] ?? 0) + by * step < 0)) return []
        if (counts.some(([place, by]) => place < this.#unknowns && (values[place] ?? 0) + by * step < 0)) return []
        for (const [place, by] of counts) values[place] = (values[place] ?? 0) + by * step
        const next = [...witness]
        for (const [place, by] of free) next[place] = (next[place] ?? 0) + by * step
        const isNew = rules.every((rule) => keeps(rule, values)) && this.#keep(next, values, counts)
        for (const [place, by] of counts) values[place] = (values[place] ?? 0) - by * step
        return isNew ? [next] : []
      })
    })
  }

  /** Keeps a witness that brings a value which is wanting. */
  #keep(witness: Witness, values: readonly number[], moved?: Effects): boolean {
    let isNew = this.witnesses.length === 0
    const places = moved?.map(([place]) => place) ?? [...values.keys()]
    for (const place of places) {
      const own = this.values[place - this.#firstAsked]
      const value = values[place] ?? 0
      if (own === undefined || own.size >= FEWEST_VALUES || own.has(value)) continue
      own.set(value, this.witnesses.length)
      isNew = true
    }
    if (isNew) this.witnesses.push(witness)
    return isNew
  }
}

const keeps = ({ from, to, primary }: RulePlaces, values: readonly number[]): boolean => {
  let hasPrimary = false
  for (let at = from; at < to && !hasPrimary; at += 1) hasPrimary = isSmallCount(values[at] ?? 0)
  return hasPrimary === (primary === 'some')
}

import type { Affine } from './known.ts'
import { FEWEST_VALUES, isPrimary } from './model.ts'
import type { Part, Rule } from './parts.ts'

/** A choice of the free unknowns of a part that fits everything published and every rule. */
export type Witness = readonly number[]

const STEPS = [1, -1, 2, -2, 3, -3, 4, -4]
const MOST_TRIES = 100

/** How one free unknown moves the counts: places of counts, each with its coefficient, and the rules they stand in. */
interface Influence {
  readonly counts: readonly (readonly [place: number, by: number])[]
  readonly rules: readonly { readonly from: number; readonly to: number; readonly primary: Rule['primary'] }[]
}

/** Witnesses that the solver found, and their neighbours, which cost next to nothing. */
export class Neighbourhood {
  readonly witnesses: Witness[] = []
  /** For each asked count, its values with the first witness of each. */
  readonly values: Map<number, number>[]
  /** Unknowns first, then the counts of rules, then those asked for. */
  readonly #counts: readonly Affine[]
  readonly #rules: Influence['rules']
  readonly #firstAsked: number
  readonly #unknowns: number
  readonly #places: ReadonlyMap<number, number>
  readonly #influences: readonly Influence[]

  constructor({ free, unknowns, rules, asked }: Part) {
    this.#places = new Map(free.map((one, at) => [one, at]))
    this.#counts = [...unknowns, ...rules.flatMap(({ counts }) => counts), ...asked.map(({ count }) => count)]
    this.#unknowns = unknowns.length
    this.#firstAsked = this.#counts.length - asked.length
    let from = unknowns.length
    this.#rules = rules.map(({ counts, primary }) => ({ from, to: (from += counts.length), primary }))
    this.#influences = free.map((one) => {
      const counts = this.#counts.flatMap(({ terms }, place) =>
        terms.has(one) ? [[place, terms.get(one) ?? 0] as const] : [],
      )
      const touched = new Set(counts.map(([place]) => place))
      return { counts, rules: this.#rules.filter((rule) => [...touched].some((at) => at >= rule.from && at < rule.to)) }
    })
    this.values = asked.map(() => new Map<number, number>())
  }

  /** True as long as an asked count has too few values. */
  isWanting(at: number): boolean {
    return (this.values[at]?.size ?? 0) < FEWEST_VALUES
  }

  /** Values not seen yet between the least and the most that were, as the solver counts them: without the constant. */
  between(at: number): number[] {
    const seen = [...(this.values[at]?.keys() ?? [])].sort((a, b) => a - b)
    const constant = this.#counts[this.#firstAsked + at]?.constant ?? 0
    const [least, most] = [seen[0] ?? 0, seen.at(-1) ?? 0]
    const open = Array.from({ length: most - least + 1 }, (_, n) => least + n).filter((value) => !seen.includes(value))
    return [...open.slice(0, 6), ...open.slice(6).slice(-6)].map((value) => value - constant)
  }

  /** Takes a solution in, and its neighbours for as long as they bring new values. */
  add(solution: readonly number[] | null): void {
    if (solution === null) return
    const first = solution.slice(0, this.#places.size).map(Math.round)
    if (!this.#fits(first, this.#valuesOf(first))) return
    this.#keep(first, this.#valuesOf(first))
    const queue = [first]
    for (let tries = 0; queue.length > 0 && tries < MOST_TRIES; tries += 1) {
      if (this.values.every(({ size }) => size >= FEWEST_VALUES)) return
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

  #neighboursOf(witness: Witness): number[][] {
    const values = this.#valuesOf(witness)
    return this.#influences.flatMap(({ counts, rules }, at) => {
      const isOfUse = counts.some(([place]) => place >= this.#firstAsked && this.isWanting(place - this.#firstAsked))
      if (!isOfUse) return []
      return STEPS.flatMap((step) => {
        if ((witness[at] ?? 0) + step < 0) return []
        if (counts.some(([place, by]) => place < this.#unknowns && (values[place] ?? 0) + by * step < 0)) return []
        for (const [place, by] of counts) values[place] = (values[place] ?? 0) + by * step
        const next = witness.map((value, other) => (other === at ? value + step : value))
        const isNew = rules.every((rule) => keeps(rule, values)) && this.#keep(next, values, counts)
        for (const [place, by] of counts) values[place] = (values[place] ?? 0) - by * step
        return isNew ? [next] : []
      })
    })
  }

  /** Keeps a witness that brings a value which is wanting. */
  #keep(witness: Witness, values: readonly number[], moved?: Influence['counts']): boolean {
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

const keeps = ({ from, to, primary }: Influence['rules'][number], values: readonly number[]): boolean => {
  let hasPrimary = false
  for (let at = from; at < to && !hasPrimary; at += 1) hasPrimary = isPrimary(values[at] ?? 0)
  return hasPrimary === (primary === 'some')
}

import type { Scene } from '../cells/entries.ts'
import { difference, sumOf, type Affine, type Known } from '../linear/known.ts'
import { FEWEST_VALUES } from '../cells/model.ts'
import type { Asked, Rule } from './parts.ts'
import type { Sensitive } from './primary.ts'
import { isSmallCount } from '../../small-cells.ts'

/** Which blocks of a publication were hidden for a primary cell, and which would have been hidden anyway. */
export interface Start {
  readonly started: ReadonlySet<string>
  readonly hiddenBefore: ReadonlySet<string>
}

/** A scene with what is hidden in it, as readers and those who know the rules see it. */
export interface View {
  readonly scene: Scene
  readonly shown: readonly boolean[]
  readonly unknowns: readonly (readonly number[])[]
  /** For each publication. */
  readonly starts: readonly Start[]
  readonly sensitive: readonly Sensitive[]
}

/** Every hidden cell; cells of one region once. */
export const hiddenCounts = ({ scene, shown, unknowns }: View, known: Known): Asked[] => {
  const asked = new Map<string, Asked>()
  scene.entries.forEach((_, at) => {
    if (shown[at]) return
    const parts = unknowns[at] ?? []
    const key = [...parts].sort((a, b) => a - b).join()
    const before = asked.get(key)
    asked.set(key, {
      count: before?.count ?? sumOf(known, parts),
      entries: [...(before?.entries ?? []), at],
      isHidden: true,
    })
  })
  return [...asked.values()]
}

/** What all hidden parts of a shown whole come to: their complement is shown. */
export const remainders = ({ scene, shown, unknowns }: View, known: Known): Asked[] => {
  const places = new Map(scene.entries.map(({ publication, cell }, at) => [`${publication} ${cell.name}`, at]))
  return scene.publications.flatMap(({ sums }, publication) =>
    sums.flatMap(({ whole, parts }): Asked[] => {
      const entries = [whole, ...parts].flatMap((name) => places.get(`${publication} ${name}`) ?? [])
      const [first = -1, ...others] = entries
      const hidden = others.filter((at) => !shown[at])
      if (entries.length <= parts.length || !shown[first] || hidden.length === 0) return []
      const count = sumOf(
        known,
        hidden.flatMap((at) => unknowns[at] ?? []),
      )
      return [{ count, entries: entries.filter((at) => shown[at]), isHidden: false }]
    }),
  )
}

/** Differences from 1 to 4 between two shown cells, one of which takes in the other: a complement that may not be shown. */
export const shownComplements = ({ scene, shown, unknowns }: View): Asked[] => {
  const order = [...scene.entries.keys()]
    .filter((at) => shown[at])
    .map((at) => ({ at, count: scene.entries[at]?.cell.count ?? 0, own: new Set(unknowns[at]) }))
    .sort((a, b) => a.count - b.count)
  return order.flatMap((less, from) => {
    const found: Asked[] = []
    for (const more of order.slice(from + 1)) {
      const between = more.count - less.count
      if (between >= FEWEST_VALUES) break
      if (between > 0 && [...less.own].every((unknown) => more.own.has(unknown)))
        found.push({ count: { constant: between, terms: new Map() }, entries: [less.at, more.at], isHidden: false })
    }
    return found
  })
}

/** Unknowns from 1 to 4 that can be worked out, whether or not anybody published them. */
export const exposedUnknowns = ({ scene, shown, unknowns }: View, known: Known): Asked[] =>
  [...known.unknowns].flatMap(([unknown, count]) => {
    if (count.terms.size > 0 || !isSmallCount(count.constant)) return []
    const entries = [...scene.entries.keys()].filter((at) => shown[at] && unknowns[at]?.includes(unknown))
    return [{ count, entries, isHidden: false }]
  })

/** What the rules say of each block: a hidden one was primary or only taken along, a shown one was not primary. */
export const rulesOf = ({ unknowns, starts, sensitive }: View, known: Known): Rule[] => {
  const blocks = new Map<string, { counts: Affine[]; primary: 'some' | 'none' }>()
  for (const { publication, block, whole, parts } of sensitive) {
    const start = starts[publication]
    if (start === undefined || start.hiddenBefore.has(block)) continue
    const key = `${publication} ${block}`
    const rule = blocks.get(key) ?? { counts: [], primary: start.started.has(block) ? 'some' : 'none' }
    const sum = sumOf(
      known,
      parts.flatMap((at) => unknowns[at] ?? []),
    )
    const count = whole === null ? sum : difference(sumOf(known, unknowns[whole] ?? []), sum)
    if (!isNeverPrimary(count)) rule.counts.push(count)
    blocks.set(key, rule)
  }
  return [...blocks.values()].filter(({ counts, primary }) => counts.length > 0 || primary === 'some')
}

const isNeverPrimary = ({ constant, terms }: Affine): boolean =>
  terms.size === 0 ? !isSmallCount(constant) : constant >= FEWEST_VALUES && [...terms.values()].every((by) => by > 0)

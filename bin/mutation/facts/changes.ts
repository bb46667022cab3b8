import type { Facts } from '#lib/counting-rules/model'
import {
  factsShape,
  heldIn,
  kindsOf,
  mayBeNone,
  partsOf,
  type Shape,
  wordsAllowed,
  wordsListed,
} from '#lib/counting-rules/case-files/schema'

type Parts = Readonly<Record<string, unknown>>

const hasParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const OPPOSITE: Readonly<Record<string, string>> = { yes: 'no', no: 'yes', unknown: 'yes' }

const TEN_YEARS_MS = 3_652 * 86_400_000

/** A day or an instant ten years before or after; written the same way. */
const tenYearsFrom = (time: string, sign: -1 | 1): string =>
  new Date(Date.parse(time) + sign * TEN_YEARS_MS).toISOString().slice(0, time.length > 10 ? 24 : 10)

/** One and the same for every day, or every moment, so that several no longer lie apart. */
const oneFor = (time: string): string => (time.length > 10 ? '2021-03-04T05:06:07.000Z' : '2021-03-04')

/** Answers kept together under names of their own, such as the conditions of a mistake. */
const isSetOfAnswers = (shape: Shape, value: unknown): value is Parts =>
  hasParts(value) && Object.keys(partsOf(shape, value)).length === 0

/** The opposite of every answer that is kept, and none of them. */
const otherAnswers = (value: Parts): readonly unknown[] =>
  Object.keys(value).length === 0
    ? []
    : [Object.fromEntries(Object.entries(value).map(([name, given]) => [name, OPPOSITE[String(given)] ?? given])), {}]

/** Other values that the schema allows where this one stands, the likeliest to matter first. */
function otherValues(shape: Shape, value: unknown): readonly unknown[] {
  const listed = wordsListed(shape)
  const words = wordsAllowed(shape)
  const none = mayBeNone(shape) && value !== null ? [null] : []
  if (Array.isArray(value)) return value.length > 0 ? [[]] : (listed ?? []).map((word) => [word])
  if (isSetOfAnswers(shape, value)) return otherAnswers(value)
  if (typeof value === 'number') return [0, 20].filter((count) => count !== value)
  if (value === null && listed) return [listed.slice(0, 1)]
  if (typeof value !== 'string') return none
  const first = words.includes('yes') && value in OPPOSITE ? [OPPOSITE[value]] : ['unknown']
  const others = [...new Set([...first, ...words])].filter((word) => word !== value && words.includes(String(word)))
  if (others.length > 0 && words.length > 1) return [...others, ...none]
  const time = /^\d{4}-\d{2}-\d{2}/.test(value) ? [tenYearsFrom(value, -1), tenYearsFrom(value, 1), oneFor(value)] : []
  if (time.length > 0 || words.length > 0) return [...none, ...(time.length > 0 ? time : ['2020-01-01'])]
  return ['another']
}

type Visit = (path: string, shape: Shape, value: unknown) => unknown

/** Walks over every fact there is, list by list; what `visit` answers stands in its place. */
function walked(shape: Shape, value: unknown, path: string, visit: Visit): unknown {
  const held = heldIn(shape)
  if (Array.isArray(value) && held !== undefined) {
    const kept = visit(path, shape, value)
    return kept === value ? value.map((each) => walked(held, each, `${path}.*`, visit)) : kept
  }
  if (!hasParts(value) || isSetOfAnswers(shape, value)) return visit(path, shape, value)
  const kept = mayBeNone(shape) ? visit(path, shape, value) : value
  if (kept !== value) return kept
  const parts = partsOf(shape, value)
  const entries = Object.entries(value).map(([name, part]) => {
    const known = parts[name]
    return [name, known ? walked(known, part, path === '' ? name : `${path}.${name}`, visit) : part] as const
  })
  return Object.fromEntries(entries)
}

/** Not the maker's to find: at which step the rules are asked, and what nothing but an assess file speaks of. */
const isLeftOut = (path: string): boolean => path === 'stage' || path === 'matter' || path === 'requesterFacts.category'

/** A fact, and which other value it is given. */
export interface Changed {
  readonly path: string
  readonly other: number
}

/** Every change of one fact of a case, by its path; `*` stands for each of several. */
export function changesOf(facts: Facts): readonly Changed[] {
  const most = new Map<string, number>()
  walked(factsShape, facts, '', (path, shape, value) => {
    const others = isLeftOut(path) ? 0 : otherValues(shape, value).length
    if (others > 0) most.set(path, Math.max(others, most.get(path) ?? 0))
    return value
  })
  return [...most].flatMap(([path, others]) => Array.from({ length: others }, (_, other) => ({ path, other })))
}

/** What each fact of a case is, by its path, written as text; several where it stands in several places. */
export function valuesOf(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>()
  walked(factsShape, facts, '', (path, _shape, value) => {
    if (!isLeftOut(path)) values.set(path, (values.get(path) ?? new Set()).add(JSON.stringify(value)))
    return value
  })
  return values
}

/** The path of every single fact that the schema has, whether a case has it or not. */
export function factPaths(shape: Shape = factsShape, path = ''): readonly string[] {
  if (isLeftOut(path)) return []
  const kinds = kindsOf(shape)
  const held = heldIn(shape)
  const parts = kinds.flatMap(({ properties }) => Object.entries(properties ?? {}))
  if (held !== undefined) return factPaths(held, `${path}.*`)
  if (parts.length === 0) return kinds.every((kind) => kind.const !== undefined) ? [] : [path]
  return [...new Set(parts.flatMap(([name, part]) => factPaths(part, path === '' ? name : `${path}.${name}`)))]
}

/** The same case with one fact changed, wherever it stands. A fact that is not in it changes nothing. */
export const withChanged = (facts: Facts, { path: changed, other }: Changed): Facts =>
  walked(factsShape, facts, '', (path, shape, value) => {
    if (path !== changed) return value
    const others = otherValues(shape, value)
    return others.length === 0 ? value : others[Math.min(other, others.length - 1)]
  }) as Facts

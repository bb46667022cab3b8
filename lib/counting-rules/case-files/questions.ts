import type { Facts } from '#lib/counting-rules/model'
import { titleOfPart } from './field-titles.ts'
import { type Shape, factsShape, heldIn, mayBeNone, partsOf, wordsAllowed, wordsListed, writtenAs } from './schema.ts'

/** Said of a fact, or of a part of the case, that is not there at all. */
export const NONE = 'none'

/** Said of a part of the case that is there. */
export const GIVEN = 'given'

export interface CaseQuestion {
  /** Where the fact stands in the case: `evidence.0.effect`. */
  readonly path: string
  readonly words: string
  /** How it is answered. `parts`: how many there are. `part`: whether it is there. */
  readonly kind: 'one of' | 'any of' | 'day' | 'moment' | 'count' | 'text' | 'parts' | 'part'
  /** The words it may be answered with; for a day, a moment or a text, those besides. */
  readonly options: readonly string[]
  /** The fact may be none at all, and does not only have "none" among its words. */
  readonly mayBeNone: boolean
  readonly value: string | readonly string[]
}

/** Facts that belong together, such as those of one item of evidence. */
export interface CaseGroup {
  readonly path: string
  readonly title: string
  readonly questions: readonly CaseQuestion[]
}

/** The questions about one part of the case itself, and the groups of what stands inside it. */
interface RequesterFacts {
  readonly own: readonly CaseQuestion[]
  readonly groups: readonly CaseGroup[]
}

const nothing: RequesterFacts = { own: [], groups: [] }

const isParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `2026-11-16T10:00:00Z` as people write it. */
const plainMoment = (instant: string): string => instant.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, '')

const written = (value: unknown, kind: CaseQuestion['kind']): string => {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return NONE
  return kind === 'moment' ? plainMoment(value) : value
}

function ofOneFact(path: string, words: string, shape: Shape, value: unknown): CaseQuestion {
  const listed = wordsListed(shape)
  if (listed) {
    const chosen = Array.isArray(value) ? value.map(String) : [written(value, 'any of')]
    const options = [...listed, ...wordsAllowed(shape)]
    return { path, words, kind: 'any of', options, mayBeNone: false, value: chosen }
  }
  const isNullable = mayBeNone(shape)
  const options = [...wordsAllowed(shape), ...(isNullable ? [NONE] : [])]
  const as = writtenAs(shape)
  const kind = as === 'text' && wordsAllowed(shape).length > 1 ? 'one of' : as
  return { path, words, kind, options, mayBeNone: isNullable, value: written(value, kind) }
}

function ofList(path: string, shape: Shape, held: readonly unknown[]): RequesterFacts {
  const title = titleOfPart(path)
  if (title === '') return nothing
  const value = String(held.length)
  return {
    own: [{ path, words: `${title}: how many`, kind: 'parts', options: [], mayBeNone: false, value }],
    groups: held.flatMap((part, n) => groupsOf(`${path}.${String(n)}`, shape, part)),
  }
}

function ofParts(path: string, shape: Shape, value: Readonly<Record<string, unknown>>): RequesterFacts {
  const inside = Object.entries(partsOf(shape, value)).map(([name, part]) => of(`${path}.${name}`, part, value[name]))
  return { own: inside.flatMap(({ own }) => own), groups: inside.flatMap(({ groups }) => groups) }
}

// What the requester is asked follows from the category, and what is done instead of cancelling from the case.
const followsFromTheRest = (path: string): boolean => path === 'requesterFacts' || path === 'matter'

function whetherThere(path: string, value: unknown): CaseQuestion {
  const answer = isParts(value) ? GIVEN : NONE
  return {
    path,
    words: `${titleOfPart(path)}: given or not`,
    kind: 'part',
    options: [GIVEN, NONE],
    mayBeNone: true,
    value: answer,
  }
}

function of(path: string, shape: Shape, value: unknown): RequesterFacts {
  if (shape.description !== undefined) return { own: [ofOneFact(path, shape.description, shape, value)], groups: [] }
  const held = heldIn(shape)
  if (held && Array.isArray(value)) return ofList(path, held, value)
  const { own, groups } = isParts(value) ? ofParts(path, shape, value) : nothing
  const mayBeGiven = mayBeNone(shape) && !followsFromTheRest(path)
  return { own: mayBeGiven ? [whetherThere(path, value), ...own] : own, groups }
}

function groupsOf(path: string, shape: Shape, value: unknown): CaseGroup[] {
  const { own, groups } = of(path, shape, value)
  return [...(own.length > 0 ? [{ path, title: titleOfPart(path), questions: own }] : []), ...groups]
}

/**
 * Everything of a case that can be asked, as its facts now stand, in groups. What each fact is called stands with the
 * fact itself; a fact without words, such as an id, is asked of nobody.
 */
export function questionsOf(facts: Facts): readonly CaseGroup[] {
  const top = Object.entries(factsShape.properties ?? {})
  const valueOf = (name: string): unknown => facts[name as keyof Facts]
  const step = top.flatMap(([name, shape]) =>
    shape.description === undefined ? [] : of(name, shape, valueOf(name)).own,
  )
  const parts = top.filter(([, shape]) => shape.description === undefined)
  return [
    { path: 'step', title: titleOfPart('step'), questions: step },
    ...parts.flatMap(([name, shape]) => groupsOf(name, shape, valueOf(name))),
  ]
}

import { z } from 'zod'
import { Facts } from '#lib/counting-rules/model'

/** As much of a JSON schema as the facts of a case need. */
export interface Shape {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: string
  /** The fact in words; without it a fact is the product's own to keep, and nobody is asked for it. */
  readonly description?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
}

/** The facts of a case, as the JSON schema of a case file has them. */
export const factsShape = z.toJSONSchema(Facts, { io: 'input', reused: 'inline' }) as Shape

const isNone = ({ type }: Shape): boolean => type === 'null'

/** The kinds a fact may be of; one for most, more where it may be unknown in its own way, or none at all. */
export const kindsOf = (shape: Shape): readonly Shape[] => {
  const kinds = shape.anyOf ?? shape.oneOf
  return kinds === undefined ? [shape] : kinds.flatMap(kindsOf)
}

/** Whether the fact may be none at all. */
export const mayBeNone = (shape: Shape): boolean => kindsOf(shape).some(isNone)

/** The words a fact may be given as, besides a day, a moment or a text. */
export const wordsAllowed = (shape: Shape): readonly string[] =>
  kindsOf(shape).flatMap((kind) => kind.enum ?? (kind.const === undefined ? [] : [kind.const]))

/** The words a list of words is chosen from; undefined where the fact is no such list. */
export const wordsListed = (shape: Shape): readonly string[] | undefined =>
  kindsOf(shape)
    .map(({ items }) => items?.enum)
    .find((words) => words !== undefined)

/** The shape of what a list holds; undefined where the fact is no list of several facts together. */
export const heldIn = (shape: Shape): Shape | undefined =>
  kindsOf(shape)
    .map(({ items }) => items)
    .find((items) => items?.properties !== undefined)

/** The facts that belong together here; of several kinds, the one the value is of. */
export const partsOf = (shape: Shape, value: Readonly<Record<string, unknown>>): Readonly<Record<string, Shape>> => {
  const together = kindsOf(shape).flatMap(({ properties }) => (properties === undefined ? [] : [properties]))
  const isOfKind = (parts: Readonly<Record<string, Shape>>): boolean =>
    Object.entries(parts).every(([name, part]) => part.const === undefined || part.const === value[name])
  return together.find(isOfKind) ?? {}
}

/** How a fact that is no choice is written. */
export const writtenAs = (shape: Shape): 'day' | 'moment' | 'count' | 'text' => {
  const kinds = kindsOf(shape)
  if (kinds.some(({ type }) => type === 'integer')) return 'count'
  if (kinds.some(({ format }) => format === 'date-time')) return 'moment'
  return kinds.some(({ format }) => format === 'date') ? 'day' : 'text'
}

import { Facts } from '#lib/counting-rules/model'

export type Path = readonly (string | number)[]

/** Where the yes and no answers of a case stand, and its word counts. */
export const answersOf = (value: unknown, path: Path = []): readonly Path[] => {
  if (value === 'yes' || value === 'no') return [path]
  if (typeof value === 'number') return String(path.at(-1)).endsWith('Words') ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    answersOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

const changed = (value: unknown, path: Path, change: (old: unknown) => unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((inner: unknown, index) => (index === key ? changed(inner, rest, change) : inner))
  const held = value as Record<string, unknown>
  return { ...held, [key]: changed(held[key], rest, change) }
}

/** The same case with one answer changed. */
export const withAnswer = (facts: Facts, path: Path, change: (old: unknown) => unknown): Facts =>
  Facts.parse(changed(facts, path, change))

/** Yes for no and no for yes; nothing where something was written. */
export const opposite = (old: unknown): unknown => {
  if (typeof old === 'number') return 0
  return old === 'yes' ? 'no' : 'yes'
}

/** Not answered; nothing written. */
export const unanswered = (old: unknown): unknown => (typeof old === 'number' ? 0 : 'unknown')

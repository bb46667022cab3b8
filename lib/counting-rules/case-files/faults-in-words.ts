import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const placeOf = (path: Path): string =>
  path.reduce<string>(
    (place, part) =>
      typeof part === 'number' ? `${place}[${String(part)}]` : `${place}${place && '.'}${String(part)}`,
    '',
  ) || 'the case'

const valueAt = (written: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    written,
  )

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list, in [ ]',
  object: 'a group of facts, in { }',
  string: 'a text, in quotation marks',
  int: 'a whole number',
  number: 'a number',
  record: 'a group of facts, in { }',
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day, such as 2026-11-16',
  datetime: 'a time in UTC, such as 2026-11-16T10:00:00Z',
}

const oneOf = (values: readonly unknown[]): string => `must be one of: ${values.map(String).join(', ')}`

const wanted = (issue: Issue): string => {
  if (issue.code === 'invalid_value') return oneOf(issue.values)
  if (issue.code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_format')
    return `must be ${FORMATS[issue.format] ?? 'written in the form that --schema gives'}`
  if (issue.code === 'too_small') return `must be ${String(issue.minimum)} or more`
  if (issue.code === 'invalid_union') return unionWanted(issue)
  return 'is not written in the form that --schema gives'
}

/** Of a choice between kinds, what each would take; of parts that one word tells apart, the words there are. */
const unionWanted = (issue: Extract<Issue, { code: 'invalid_union' }>): string => {
  if ('options' in issue && issue.options) return oneOf(issue.options)
  const each = issue.errors.flatMap((issues) =>
    issues.slice(0, 1).map((first) => wanted(first).replace(/^must be (one of: )?/, '')),
  )
  return `must be ${[...new Set(each)].join(', or ')}`
}

const lineOf = (issue: Issue, written: unknown): string => {
  const place = placeOf(issue.path)
  if (issue.code === 'unrecognized_keys') return `${place}: not part of a case: ${issue.keys.join(', ')}`
  const isMissing = valueAt(written, issue.path) === undefined
  return isMissing ? `${place}: is missing. It ${wanted(issue)}` : `${place}: ${wanted(issue)}`
}

/** What keeps a file from being a case: a line for each place, with what is missing or what it must be. */
export const faultsInWords = (issues: readonly Issue[], written: unknown): readonly string[] =>
  issues.map((issue) => lineOf(issue, written))

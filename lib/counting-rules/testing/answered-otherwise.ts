import { mistakeConditions } from '#lib/counting-rules/questions/of-c4'
import type { Facts } from '#lib/counting-rules/model'
import { DECISION_QUESTIONS, type DecisionQuestion } from '#lib/counting-rules/questions/of-decision'
import type { RequestQuestion } from '#lib/counting-rules/questions/of-request'
import { REQUEST_QUESTIONS } from './request-questions.ts'
import {
  factsShape,
  heldIn,
  mayBeNone,
  partsOf,
  wordsAllowed,
  wordsListed,
  writtenAs,
  type Shape,
} from '#lib/counting-rules/case-files/schema'

/** A question of the request, or of the decision. */
export type AnyQuestion = RequestQuestion | DecisionQuestion

/** One fact of a case that is an answer, and the values it could have instead. */
export interface OtherAnswers {
  readonly path: string
  readonly question: AnyQuestion
  readonly values: readonly unknown[]
}

const asPattern = (facts: string): RegExp =>
  new RegExp(`^${facts.replaceAll('.**', '(?:[.].+)?').replaceAll('.*', '[.][^.]+')}$`)

const patterns = [
  ...Object.entries(REQUEST_QUESTIONS).map(([name, facts]) => [name as AnyQuestion, facts] as const),
  ...Object.entries(DECISION_QUESTIONS).map(([name, { facts }]) => [name as AnyQuestion, facts] as const),
].flatMap(([question, facts]) =>
  facts.map((fact) => ({ question, pattern: asPattern(fact), isWide: fact.endsWith('**') })),
)

/** The question whose answer a fact is, by its path such as `judgements.evidence.0.relevant`; none for what is found. */
export function questionOfFact(path: string): AnyQuestion | undefined {
  const known = patterns.filter(({ pattern }) => pattern.test(path))
  return (known.find(({ isWide }) => !isWide) ?? known[0])?.question
}

const COUNTS = [0, 1, 3, 12]
const DAYS = ['2019-11-01', '2026-11-01', '2026-11-16', '2026-11-30']
const MOMENTS = DAYS.map((day) => `${day}T10:00:00Z`)
const OTHER_CONDITIONS = [{}, ...mistakeConditions.flatMap((each) => [{ [each]: 'yes' }, { [each]: 'no' }])]

type Parts = Readonly<Record<string, unknown>>

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value)

function valuesOf(shape: Shape): readonly unknown[] {
  const none = mayBeNone(shape) ? [null] : []
  const listed = wordsListed(shape)
  if (listed) return [[], ...listed.map((word) => [word]), listed.slice(0, 3), ...wordsAllowed(shape)]
  const as = writtenAs(shape)
  const written = as === 'count' ? COUNTS : as === 'day' ? DAYS : as === 'moment' ? MOMENTS : []
  return [...written, ...wordsAllowed(shape), ...none]
}

const another = (part: unknown): unknown => (isParts(part) ? { ...part, id: 'another' } : part)

/** Every fact below a path, with the values it could have instead. */
function below(path: string, shape: Shape, value: unknown): (readonly [path: string, values: readonly unknown[]])[] {
  if (path === 'requesterFacts.conditions') return [[path, OTHER_CONDITIONS]]
  const held = heldIn(shape)
  if (held && Array.isArray(value)) {
    const parts: readonly unknown[] = value
    const others = [[], parts.slice(0, 1), [...parts, ...parts.slice(0, 1).map(another)]]
    return [[path, others], ...parts.flatMap((part, n) => below(`${path}.${String(n)}`, held, part))]
  }
  if (!isParts(value)) return [[path, valuesOf(shape)]]
  const inside = Object.entries(partsOf(shape, value))
  return [
    ...(mayBeNone(shape) ? [[path, [null]] as const] : []),
    ...inside.flatMap(([name, part]) => below(`${path}.${name}`, part, value[name])),
  ]
}

/** Every fact of a case that is an answer to a question, with what it could be instead. */
export const otherAnswersOf = (facts: Facts): readonly OtherAnswers[] =>
  Object.entries(factsShape.properties ?? {})
    .flatMap(([name, shape]) => below(name, shape, facts[name as keyof Facts]))
    .flatMap(([path, values]) => {
      const question = questionOfFact(path)
      return question === undefined || values.length === 0 ? [] : [{ path, question, values }]
    })

function put(held: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value
  if (Array.isArray(held))
    return held.map((element: unknown, n) => (String(n) === part ? put(element, rest, value) : element))
  return isParts(held) && Object.hasOwn(held, part) ? { ...held, [part]: put(held[part], rest, value) } : held
}

/** The case with one fact put otherwise; the very case where it has no such fact. */
export const answeredOtherwise = (facts: Facts, path: string, value: unknown): Facts =>
  put(facts, path.split('.'), value) as Facts

import { z } from 'zod'
import { Answer, Category } from '#lib/base/prisma/enums'
import { savedChange } from './changed-answers.ts'
import { requesterFacts } from '#lib/counting-rules/questions/requester-facts'
import { mistakeConditions } from '#lib/counting-rules/questions/of-c4'
import { QUESTIONS } from '#lib/counting-rules/questions/lists'
import { factName } from '#lib/counting-rules/questions/kinds/shapes'

/** The fields that hold free text: kept apart, and known to the rules by their word count alone. */
export const textsOf = (category: Category): readonly string[] =>
  Object.entries(QUESTIONS[category]).flatMap(([name, { isText }]) => (isText ? [name] : []))

/** Answers as a submission holds them: codes as they are, each text as where it is kept and its word count. */
export const requestAnswers = z.object({
  category: z.enum(Category),
  reasons: z.array(z.string()),
  alsoNewInformation: z.enum(Answer),
  fields: z.record(z.string(), z.unknown()),
  words: z.record(z.string(), z.object({ id: z.string(), count: z.number() })),
  principalCrimeId: z.string().nullable(),
  changed: z.array(savedChange).optional(),
})
export type RequestAnswers = z.output<typeof requestAnswers>

/** The requester's facts for the rules. The principal crime of a C3 is the product's to look up, not the requester's to say. */
export function requesterFactsOf(kept: RequestAnswers, principalCrime: object | null): z.output<typeof requesterFacts> {
  const { category, fields, words: text } = kept
  const count = (name: string) => text[name]?.count ?? 0
  const entries = Object.entries(QUESTIONS[category]).flatMap(([name, { fact, counted }]): [string, unknown][] => {
    if (fact === undefined) return []
    if (counted) return [[factName(name, { counted }), count(name)]]
    return name in fields ? [[name, fields[name]]] : []
  })
  const facts: Readonly<Record<string, unknown>> = { category, ...Object.fromEntries(entries) }
  switch (category) {
    case 'C1':
      return requesterFacts.parse({
        ...facts,
        referenceKind: count('theirReference') > 0 ? facts.referenceKind : 'none',
      })
    case 'C3':
      return requesterFacts.parse({
        ...facts,
        principalCrime: principalCrime && { ...principalCrime, samePlace: fields.samePlace },
      })
    case 'C4':
      return requesterFacts.parse({ ...facts, conditions: conditionsOfToday(fields.conditions) })
    default:
      return requesterFacts.parse(facts)
  }
}

const isCondition = (name: string): boolean => mistakeConditions.some((condition) => condition === name)

/** The conditions of a mistake that are asked today: a request sent before may hold one that no check reads any more. */
const conditionsOfToday = (kept: unknown): unknown =>
  typeof kept === 'object' && kept !== null
    ? Object.fromEntries(Object.entries(kept).filter(([name]) => isCondition(name)))
    : kept

/** Answers taken apart: the codes as they are, and each text that was written. What was left out is in neither. */
export function apart(fields: Readonly<Record<string, unknown>>, texts: readonly string[]) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  const codes: Record<string, unknown> = Object.fromEntries(entries.filter(([name]) => !texts.includes(name)))
  const written = Object.fromEntries(
    entries.filter(([name]) => texts.includes(name)).map(([name, value]) => [name, String(value)]),
  )
  return { codes, written }
}

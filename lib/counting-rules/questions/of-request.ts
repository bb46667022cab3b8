import { QUESTIONS } from './lists.ts'
import type { c1Questions } from './of-c1.ts'
import type { c2Questions } from './of-c2.ts'
import type { c3Questions } from './of-c3.ts'
import type { c4Questions } from './of-c4.ts'
import type { c5Questions } from './of-c5.ts'
import type { CategoryQuestion } from './kinds/question.ts'
import { factName } from './kinds/shapes.ts'

/** Asked of every request, whatever its category. */
const always = {
  whatHappened: ['request.reasons', 'request.alsoNewInformation'],
  evidence: ['evidence.**', 'request.earlier.*.hasNewEvidenceSince'],
} as const

/** What the checks call a question the rules are told of. */
type Called<L> = {
  [Name in keyof L]: L[Name] extends { readonly about: infer About }
    ? About
    : L[Name] extends { readonly fact: unknown } | { readonly becomes: unknown }
      ? Name
      : never
}[keyof L]

/** A question that is put to whoever requests. */
export type RequestQuestion =
  | keyof typeof always
  | Called<typeof c1Questions>
  | Called<typeof c2Questions>
  | Called<typeof c3Questions>
  | Called<typeof c4Questions>
  | Called<typeof c5Questions>

const factsOfQuestion = (name: string, question: CategoryQuestion): readonly string[] => {
  if (question.condition !== undefined) return ['requesterFacts.conditions.**']
  if (question.becomes !== undefined) return question.becomes
  return question.fact === undefined ? [] : [`requesterFacts.${factName(name, question)}`]
}

const ofCategories = Object.values(QUESTIONS)
  .flatMap((list) => Object.entries(list))
  .map(([name, question]) => [question.about ?? name, factsOfQuestion(name, question)] as const)
  .filter(([, facts]) => facts.length > 0)

const all: Readonly<Record<string, readonly string[]>> = { ...always, ...Object.fromEntries(ofCategories) }

/**
 * The questions that are put to whoever requests, each with the facts that its answer becomes. Their names are those the
 * forms post. `**` stands for everything below, `*` for each of several.
 */
export const REQUEST_QUESTIONS = all as Readonly<Record<RequestQuestion, readonly string[]>>

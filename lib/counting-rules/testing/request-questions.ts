import type { CategoryQuestion } from '#lib/counting-rules/questions/kinds/question'
import { factName } from '#lib/counting-rules/questions/kinds/shapes'
import { QUESTIONS } from '#lib/counting-rules/questions/lists'
import { always, type RequestQuestion } from '#lib/counting-rules/questions/of-request'

const factsOfQuestion = (name: string, question: CategoryQuestion): readonly string[] => {
  if (question.condition !== undefined) return ['requesterFacts.conditions.**']
  if (question.becomes !== undefined) return question.becomes
  if (question.fact === undefined) return []
  return [`requesterFacts.${factName(name, question)}${question.isOffence ? '.**' : ''}`]
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

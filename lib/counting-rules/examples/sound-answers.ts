import type { Category } from '#lib/counting-rules/model'
import type { CategoryQuestion } from '../questions/kinds/question.ts'
import { QUESTIONS } from '../questions/lists.ts'
import { soundCase } from './sound-case.ts'

type Given = Readonly<Record<string, unknown>>

const isAskedOfEvery = ({ options, onlyFor, under, when }: CategoryQuestion): boolean =>
  options?.unknown !== undefined && !(onlyFor ?? under ?? when)

/**
 * Answers to the questions of a category: what is given, and to every other choice that is asked of each crime the answer
 * of a sound case, or `unknown` where that is not offered. What makes answers for tests and the demonstration uses it, so
 * that a new question breaks none of them.
 */
export const soundUnlessGiven = <G extends Given>(
  category: Category,
  given: G,
): G & Readonly<Record<string, G[keyof G] | string>> => {
  const facts: Given = soundCase(category).requesterFacts ?? {}
  const others: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(QUESTIONS[category])
      .filter(([, question]) => isAskedOfEvery(question))
      .map(([name, { options = {} }]) => [
        name,
        Object.keys(options).find((each) => each === facts[name]) ?? 'unknown',
      ]),
  )
  return { ...others, ...given }
}

import type { QuestionList } from './kinds/question.ts'

type Given = Readonly<Record<string, unknown>>

/**
 * Answers to the questions of a list: what is given, and `unknown` to every other choice that is asked of each crime and can be
 * answered so. What makes answers for tests and the demonstration uses it, so that a new question breaks none of them.
 */
export const unknownUnlessGiven = <G extends Given>(
  list: QuestionList,
  given: G,
): G & Readonly<Record<string, G[keyof G] | 'unknown'>> => ({
  ...Object.fromEntries(
    Object.entries(list)
      .filter(([, { options, onlyFor, under, when }]) => options?.unknown !== undefined && !(onlyFor ?? under ?? when))
      .map(([name]) => [name, 'unknown' as const]),
  ),
  ...given,
})

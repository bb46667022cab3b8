import type { z } from 'zod'
import type { Day } from '#lib/base/day'
import { isNeeded } from '#lib/counting-rules/questions/lists'
import { newsQuestions } from '#lib/counting-rules/questions/of-c1'
import type { QuestionList, Typed } from '#lib/counting-rules/questions/kinds/question'

/** The fields about what the other force has said, by the name each is posted under. */
export function newsFields(typed: Typed, today: Day): Readonly<Record<string, z.ZodType>> {
  const list: QuestionList = newsQuestions
  return Object.fromEntries(
    Object.entries(list)
      .filter(([, question]) => isNeeded(question, typed))
      .map(([name, { field, fieldOn }]) => [name, fieldOn?.(today) ?? field]),
  )
}

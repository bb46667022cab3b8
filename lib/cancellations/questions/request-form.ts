import type { z } from 'zod'
import type { Day } from '#lib/base/day'
import { type FormAnswers, formBy } from '#lib/cancellations/answers/form-by-answers'
import type { Category } from '#lib/counting-rules/model'
import { fieldOf, isNeeded, QUESTIONS, questionsAsked } from '#lib/counting-rules/questions/lists'
import type { QuestionList } from '#lib/counting-rules/questions/kinds/question'
import type { Traits } from '#lib/counting-rules/questions/kinds/traits'

/**
 * The form of a category about a crime on a day: exactly the questions that are asked. What an earlier answer made
 * needless is dropped, also where it was answered before. The same in the browser and on the server.
 */
export function formOf(category: Category, traits: Traits, today: Day): z.ZodType<FormAnswers, FormAnswers> {
  const list = QUESTIONS[category]
  const form = formBy((typed) =>
    Object.fromEntries(
      questionsAsked(list, { traits }, typed).map((question) => [question.name, fieldOf(question, traits, today)]),
    ),
  )
  return category === 'C4' ? form.transform((answers) => withConditions(list, answers)) : form
}

// The conditions of a mistake have no field of their own: together they are one answer.
function withConditions(list: QuestionList, answers: FormAnswers): FormAnswers {
  const mistake = typeof answers.mistake === 'string' ? answers.mistake : ''
  const conditionsAsked = Object.entries(list).filter(
    ([, question]) => question.condition !== undefined && isNeeded(question, { mistake }),
  )
  const names = conditionsAsked.map(([name]) => name)
  return {
    ...Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name))),
    conditions: Object.fromEntries(conditionsAsked.map(([name, { condition = name }]) => [condition, answers[name]])),
  }
}

import type { z } from 'zod'
import type { Day } from '#lib/base/day'
import { yesNoUnknown } from '#lib/base/form-fields'
import { ANSWERS } from '#lib/cancellations/answers/request-answers'
import { type FormAnswers, formBy } from '#lib/cancellations/answers/form-by-answers'
import type { Category } from '#lib/counting-rules/model'
import { namesAsked, notOffered } from './questions-that-apply.ts'
import { chaseField } from './other-force-form.ts'
import type { Traits } from './crime-traits.ts'
import { conditionNamed, conditionsOf } from './words/mistake-conditions.ts'

/**
 * The form of a category about a crime on a day: exactly the questions that are asked. What an earlier answer made
 * needless is dropped, also where it was answered before. The same in the browser and on the server.
 */
export function formOf(category: Category, traits: Traits, today: Day): z.ZodType<FormAnswers, FormAnswers> {
  const fields: Readonly<Record<string, z.ZodType>> = {
    ...ANSWERS[category].shape,
    chaseOn: chaseField(today),
    mistake: ANSWERS.C4.shape.mistake.refine(
      (mistake) => !notOffered(traits).includes(mistake),
      'Say what the mistake was',
    ),
  }
  const form = formBy((typed) =>
    Object.fromEntries(namesAsked(category, traits, typed).map((name) => [name, fields[name] ?? conditionField(name)])),
  )
  return category === 'C4' ? form.transform(withConditions) : form
}

// The conditions of a mistake have no field of their own: together they are one answer.
const conditionField = (name: string): z.ZodType => yesNoUnknown(`Answer “${conditionNamed(name)?.words ?? name}”`)

function withConditions(answers: FormAnswers): FormAnswers {
  const requested = conditionsOf(typeof answers.mistake === 'string' ? answers.mistake : undefined)
  const names = requested.map(({ name }) => name)
  return {
    ...Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name))),
    conditions: Object.fromEntries(requested.map(({ condition, name }) => [condition, answers[name]])),
  }
}

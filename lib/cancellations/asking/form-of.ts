import { z } from 'zod'
import { yesNoUnknown } from '#lib/base/form-fields'
import { ANSWERS, draftFields } from '#lib/cancellations/questions/answers'
import type { Category } from '#lib/counting-rules/model'
import { namesAsked } from './asked.ts'
import type { Traits } from './traits.ts'
import { conditionNamed, conditionsOf } from './words/conditions.ts'

/** A category’s answers as a request holds them, once its form is whole. */
export type FormAnswers = Record<string, unknown>

/**
 * The form of a category about a crime: exactly the questions that are asked. What an earlier answer made needless is
 * dropped, also where it was answered before. The same in the browser and on the server.
 */
export const formOf = (category: Category, traits: Traits): z.ZodType<FormAnswers, Record<string, unknown>> =>
  z.record(z.string(), z.unknown()).transform((posted, context): FormAnswers => {
    const typed = draftFields.parse(posted)
    const fields: Readonly<Record<string, z.ZodType>> = ANSWERS[category].shape
    const asked = namesAsked(category, traits, typed).map((name) => [name, fields[name] ?? conditionField(name)] as const)
    const read = z.object(Object.fromEntries(asked)).safeParse(typed)
    if (read.success) return category === 'C4' ? withConditions(read.data) : read.data
    for (const { message, path } of read.error.issues) context.addIssue({ code: 'custom', message, path })
    return z.NEVER
  })

// The conditions of a mistake have no field of their own: together they are one answer.
const conditionField = (name: string): z.ZodType => yesNoUnknown(`Answer “${conditionNamed(name)?.words ?? name}”`)

function withConditions(answers: FormAnswers): FormAnswers {
  const asked = conditionsOf(typeof answers.mistake === 'string' ? answers.mistake : undefined)
  const names = asked.map(({ name }) => name)
  return {
    ...Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name))),
    conditions: Object.fromEntries(asked.map(({ condition, name }) => [condition, answers[name]])),
  }
}

import { z } from 'zod'
import { Answer } from '#lib/base/prisma/enums'
import { dayField, optional, words as textField } from '#lib/base/form-fields'
import { answer, dayOrUnknown, words as wordCount } from '#lib/counting-rules/facts/terms'
import type { DecisionQuestionEntry } from './decision-question.ts'

type Put = Pick<DecisionQuestionEntry, 'words' | 'hint' | 'heading' | 'when'>

const unknownWhenEmpty = (value: unknown): unknown => (value === '' || value === undefined ? 'unknown' : value)

/** Yes, no, or that they cannot say; left out it is not given, and that never passes. */
export const given = z.preprocess(unknownWhenEmpty, z.enum(Answer))

/** A text that may be left out. `what` as in "the other reasons". */
export const optionalText = (what: string) => textField(`Write ${what}`, { atLeast: 0 })

const judgement = ({ fact, ...put }: Put & { readonly fact: string }) => ({
  ...put,
  field: given,
  fact: answer.describe(fact),
})

/** A judgement for which yes speaks. `fact` names it in a case file. */
export const yesSpeaks = (put: Put & { readonly fact: string }) => ({ ...judgement(put), speaksFor: ['yes'] })

/** A judgement for which no speaks. */
export const noSpeaks = (put: Put & { readonly fact: string }) => ({ ...judgement(put), speaksFor: ['no'] })

/** One of a few answers; left out it is unknown, which is not offered. */
export const oneOfThese = <const O extends Readonly<Record<string, string>>>({
  fact,
  ...put
}: Put & {
  readonly options: O
  readonly hints?: Readonly<Record<string, string>>
  readonly fact: string
  readonly speaksFor: readonly (keyof O & string)[]
}) => {
  const answers = z.enum([...(Object.keys(put.options) as (keyof O & string)[]), 'unknown'])
  return { ...put, field: z.preprocess(unknownWhenEmpty, answers), fact: answers.default('unknown').describe(fact) }
}

/** A day of the decision maker's; left out it is unknown. `what` as in "the date this was checked". */
export const dateOf = ({ what, fact, ...put }: Put & { readonly what: string; readonly fact: string }) => ({
  ...put,
  isDay: true as const,
  field: optional(dayField(what)),
  fact: dayOrUnknown.describe(fact),
  speaksFor: 'written' as const,
})

/** A text the rules count the words of. `what` is what to write, `called` its name where it is read again. */
export const written = ({
  what,
  fact,
  ...put
}: Put & { readonly rows: number; readonly what: string; readonly called: string; readonly fact: string }) => ({
  ...put,
  field: optionalText(what),
  fact: wordCount.describe(fact),
  isText: true as const,
  counted: true as const,
  speaksFor: 'written' as const,
})

import { z } from 'zod'
import { choice, words as textField, yesNoUnknown } from '#lib/base/form-fields'
import { answer, words as wordCount } from '#lib/counting-rules/facts/terms'
import { type Asking, type CategoryQuestion, type Question, YES_NO_UNKNOWN } from './question.ts'

type Options = Readonly<Record<string, string>>
type Put = Omit<Question, 'isDay' | 'isOffence'> & Asking & { readonly missing: string }

// The keys of an object literal, as the closed list a schema needs.
const keysOf = <O extends Options>(options: O) => Object.keys(options) as [keyof O & string, ...(keyof O & string)[]]

/** One of a few answers, of which "unknown" is one. `fact` names it in a case file. */
export const choiceOf = <const O extends Options & { readonly unknown: string }>({
  fact,
  ...put
}: Put & { readonly options: O; readonly fact: string }) => ({
  ...put,
  field: choice(put.missing, keysOf(put.options)),
  fact: z.enum(keysOf(put.options)).default('unknown').describe(fact),
})

/** Yes, no, or an honest "not known". `fact` names it in a case file. */
export const yesOrNo = ({ fact, ...put }: Put & { readonly fact: string }) => ({
  options: YES_NO_UNKNOWN,
  ...put,
  field: yesNoUnknown(put.missing),
  fact: answer.describe(fact),
})

/** The same, where the answer becomes facts elsewhere in the case. */
export const yesOrNoAbout = (put: Put & { readonly becomes: readonly [string, ...string[]] }) => ({
  options: YES_NO_UNKNOWN,
  ...put,
  field: yesNoUnknown(put.missing),
})

/** Free text of which the rules are told nothing. */
export const text = (put: Put & { readonly atMost: number }) => ({
  ...put,
  field: textField(put.missing, { atMost: put.atMost }),
  isText: true as const,
})

/** Free text of which the rules are told how many words there are. `optional`: it may be left out. */
export const countedText = ({
  fact,
  optional = false,
  ...put
}: Put & { readonly atMost: number; readonly fact: string; readonly optional?: boolean }) => ({
  ...put,
  field: textField(put.missing, { atLeast: optional ? 0 : 1, atMost: put.atMost }),
  isText: true as const,
  fact: wordCount.describe(fact),
  counted: true as const,
})

/** One condition of a kind of mistake. All of them together are one fact, by what each is called there. */
export const conditionOf = <const C extends string>(mistake: string, condition: C, words: string) => {
  const missing = `Answer “${words}”`
  return {
    words,
    missing,
    options: YES_NO_UNKNOWN,
    field: yesNoUnknown(missing),
    under: { question: 'mistake', answer: mistake },
    about: 'conditions',
    condition,
  } as const satisfies CategoryQuestion
}

/** Asked in every category where somebody is suspected; it routes the case to the registrar when yes. */
export const suspectIsPolice = yesOrNoAbout({
  words: 'Is a suspect a police officer or a member of police staff?',
  missing: 'Say whether a suspect is a police officer or a member of police staff',
  onlyFor: 'suspects',
  becomes: ['suspects.*.isPoliceStaff'],
})

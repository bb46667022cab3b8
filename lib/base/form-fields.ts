import { z } from 'zod'
import { Answer } from './prisma/enums.ts'
import type { Day } from './day.ts'
import { instantOfLondon, londonPattern, partsAtFault } from './form-dates.ts'
import { capital, type Fields, fieldsOf, lengthOf, oneOf } from './model.ts'

// How a form is read stands in model.ts, which the browser may load; it is found here as well.
export { type Fields, fieldsOf, oneOf }

/** The day posted under a name, or undefined where there is none or it is not a real one. */
export const dayFrom = (fields: Fields, name: string): Day | undefined =>
  dayField(name).safeParse(oneOf(fields, name)).data

/**
 * The words beside each field at fault, the first for each name, for a refusal's `fields`: in the order of the schema
 * where it is given, for what is asked of several fields together is found last.
 */
export const fieldWords = (error: z.ZodError, schema?: z.ZodType): Record<string, string> => {
  const words = new Map<string, string>()
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '')
    if (!words.has(name)) words.set(name, issue.message)
  }
  // A schema that goes on to make something of its fields still asks for them in its own order.
  const form = schema instanceof z.ZodPipe ? schema.in : schema
  const names = form instanceof z.ZodObject ? Object.keys(form.shape) : []
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  return Object.fromEntries([...words].sort(([left], [right]) => place(left) - place(right)))
}

// PostgreSQL keeps neither NUL nor half a character, and nobody types the other control characters.
const canBeKept = (text: string): boolean => text.isWellFormed() && !/[\u0000-\u0008\u000B-\u001F\u007F]/u.test(text)

// A name posted twice where one answer is wanted: the first counts.
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value)

const single = (missing: string) => z.preprocess((value: unknown) => firstOf(value) ?? '', z.string({ error: missing }))

/**
 * Free text. `instruction` is what to do, as "Say why the crime should be cancelled"; it is the error where nothing is written.
 * Lengths are in characters. `atLeast: 0` makes it optional.
 */
export const words = (
  instruction: string,
  { atLeast = 1, atMost = 4000 }: { atLeast?: number; atMost?: number } = {},
) =>
  single(instruction).superRefine((text, refinement) => {
    const length = lengthOf(text)
    const message =
      length === 0 && atLeast > 0
        ? instruction
        : length < atLeast && length > 0
          ? `${instruction}, in ${String(atLeast)} characters or more`
          : length > atMost
            ? `${instruction}, in ${atMost.toLocaleString('en-GB')} characters or fewer`
            : canBeKept(text)
              ? undefined
              : 'There is a character here that cannot be saved. Type the words again'
    if (message !== undefined) refinement.addIssue({ code: 'custom', message })
  })

/** A closed list: a few words, or an enum of the database. */
type ClosedList<T extends string> = readonly T[] | Readonly<Record<string, T>>

/** One of a closed list, from radios or a select. */
export const choice = <const T extends string>(instruction: string, options: ClosedList<T>) =>
  z.preprocess(firstOf, z.enum(Object.values<T>(options), { error: instruction }))

/** Some of a closed list, from checkboxes; none posted is an empty list. `atLeast` is how many must be chosen. */
export const choices = <const T extends string>(instruction: string, options: ClosedList<T>, atLeast = 1) =>
  z.preprocess(
    (value: unknown) => [value ?? []].flat().filter((each) => each !== ''),
    z.array(z.enum(Object.values<T>(options), { error: instruction })).min(atLeast, { error: instruction }),
  )

/** Yes or no; an answer not given is refused, never read as no. */
export const yesNo = (instruction: string) => choice(instruction, ['yes', 'no'])

/** Yes, no, or an honest "not known". */
export const yesNoUnknown = (instruction: string) => choice(instruction, Answer)

/** A whole number, written in digits. `what` as in "the number of victims". */
export const wholeNumber = (what: string, { least = 0, most = 999_999 }: { least?: number; most?: number } = {}) =>
  single(`Enter ${what}`)
    .superRefine((text, refinement) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
      const message =
        text === ''
          ? `Enter ${what}`
          : Number.isNaN(number)
            ? `${capital(what)} must be a whole number`
            : number < least || number > most
              ? `${capital(what)} must be between ${String(least)} and ${most.toLocaleString('en-GB')}`
              : undefined
      if (message !== undefined) refinement.addIssue({ code: 'custom', message })
    })
    .transform(Number)

/** A field that may be left empty: empty is undefined, anything else must pass. */
export const optional = <S extends z.ZodType>(field: S) =>
  z.preprocess((value: unknown) => (value === '' ? undefined : value), z.optional(field))

interface DayLimits {
  readonly notBefore?: Day
  readonly notAfter?: Day
  /** Why a day outside the limits will not do, as "must be today or before". */
  readonly otherwise?: string
}

/** A calendar day of day, month and year. `what` as in "the day the victim was told". */
export const dayField = (what: string, limits: DayLimits = {}) =>
  single(`Enter ${what}`)
    .superRefine((text, refinement) => {
      const fault = partsAtFault(text, false) ?? outside(text, limits)
      if (fault !== undefined) refinement.addIssue({ code: 'custom', message: faultWords(what, fault) })
    })
    .transform((text) => text as Day)

const faultWords = (what: string, fault: string): string =>
  fault === 'missing' ? `Enter ${what}` : `${capital(what)} ${fault}`

const outside = (day: string, { notBefore, notAfter, otherwise }: DayLimits): string | undefined =>
  (notAfter !== undefined && day > notAfter) || (notBefore !== undefined && day < notBefore)
    ? (otherwise ?? (notAfter !== undefined && day > notAfter ? 'must be today or before' : 'is too long ago'))
    : undefined

/** A day and a time on the clock in London, as an instant. An hour that happened twice is read as its first time. */
export const instantField = (what: string, limits: { readonly notAfter?: Date } = {}) =>
  single(`Enter ${what}`).transform((text, context): Date => {
    const fault = partsAtFault(text, true)
    const instant = fault === undefined && londonPattern.test(text) ? instantOfLondon(text) : undefined
    const late = instant !== undefined && limits.notAfter !== undefined && instant > limits.notAfter
    const found =
      fault ?? (instant === undefined ? 'is a time the clocks skipped' : late ? 'must be in the past' : undefined)
    if (instant !== undefined && found === undefined) return instant
    context.addIssue({ code: 'custom', message: faultWords(what, found ?? 'must be a real date and time') })
    return z.NEVER
  })

import { z } from 'zod'
import { isOneOf } from '#lib/base/is-one-of'
import { Answer } from '#lib/base/prisma/enums'
import { choice, instantField, words, yesNo, yesNoUnknown } from '#lib/base/form-fields'
import { AGE_PROOFS, AGES_FOUND, STOPPING_REPLIES, WRITTEN_CHANNELS } from '#lib/victims/model'
import {
  attemptForm,
  type AttemptFields,
  notificationForm,
  type NotificationFields,
} from '#lib/victims/notification-form'
import { asksAgreement, isChild, mayBeChild, OFFERED, wantsReason, type Whom } from './whom-to-inform.ts'

/** When it was: most often it has only just been, and a time need not be typed beside the victim. */
const when = {
  when: choice('Say when it was', ['now', 'earlier']),
  at: z.unknown().optional(),
}

const needed = (field: z.ZodType, value: unknown): string | undefined => {
  const parsed = field.safeParse(value)
  return parsed.success ? undefined : parsed.error.issues[0]?.message
}

/** What the notification form asks beyond what it always asks: it depends on who the victim is and on the category. */
export interface NotificationContext {
  readonly whom: Whom
  /** C1: whether the new force and its number were given. */
  readonly transferred: boolean
}

const optionalAnswer = z.preprocess((value) => (value === '' ? undefined : value), z.enum(Answer).optional())

const optionalProof = z.preprocess((value) => (value === '' ? undefined : value), z.enum(AGE_PROOFS).optional())
// Where a year of birth is held, nobody says beside the victim that it is wrong: it is put right in the RMS.
const notAsked = z.literal('unknown').catch('unknown')

/**
 * The notification form for one victim. Nothing is answered for the person who fills it in: a question that fits this victim
 * and this answer must be answered, “not known” included, and one that does not fit is not asked.
 */
export const notificationFormFor = ({ whom, transferred }: NotificationContext) =>
  z
    .object({
      ...when,
      ...notificationForm.shape,
      at: when.at,
      ageFound:
        whom === 'unknown' ? choice('Say how old the victim is, or that you do not know', AGES_FOUND) : notAsked,
      ageProof: optionalProof,
      informedThrough: choice('Say who was informed', OFFERED[whom]),
      victimAgreedToParent: optionalAnswer,
      guardianIsOrLivesWithSuspect: optionalAnswer,
      guardianAlreadyKnows: optionalAnswer,
      lookedAfter: optionalAnswer,
      parentsWithSuspect: optionalAnswer,
      hasCapacity: optionalAnswer,
      namedOffenceInWriting: optionalAnswer,
      gaveReceivingForceAndReference: transferred
        ? yesNo('Say whether you gave them the other force and its number')
        : optionalAnswer,
    })
    .superRefine(
      (typed, context) => {
        for (const [name, message] of Object.entries(lacking(typed, whom))) {
          if (message !== undefined) context.addIssue({ code: 'custom', path: [name], message })
        }
        // Also where another field is at fault, so that everything missing is named at once.
      },
      { when: () => true },
    )

type Typed = Partial<
  Record<
    | 'when'
    | 'at'
    | 'ageFound'
    | 'ageProof'
    | 'informedThrough'
    | 'informedThroughReason'
    | 'channel'
    | 'reply'
    | 'theirWords'
    | 'victimAgreedToParent'
    | 'guardianIsOrLivesWithSuspect'
    | 'guardianAlreadyKnows'
    | 'lookedAfter'
    | 'parentsWithSuspect'
    | 'hasCapacity'
    | 'childWishes'
    | 'namedOffenceInWriting',
    unknown
  >
>

const asTyped = (given: unknown): Typed => given ?? {}

function lacking(given: unknown, expected: Whom): Record<string, string | undefined> {
  const typed = asTyped(given)
  const found = expected === 'unknown' ? KNOWN_AGES.find((age) => age === typed.ageFound) : undefined
  const whom = found ?? expected
  return {
    at: ask(typed.when === 'earlier', instantField('when the victim was informed'), typed.at),
    ageProof: ask(found !== undefined, choice('Say what shows how old they are', AGE_PROOFS), typed.ageProof),
    informedThrough: found !== undefined && !fits(found, typed.informedThrough) ? NOT_SO[found] : undefined,
    ...ofAnother(typed, whom),
    ...(typed.informedThrough === 'parent_or_guardian' ? ofParent(typed, whom) : {}),
    childWishes: ask(isChild(whom), words('Enter what the child wishes'), typed.childWishes),
    informedThroughReason: ask(
      typeof typed.informedThrough === 'string' && wantsReason(whom, typed.informedThrough),
      words('Say why this person was informed'),
      typed.informedThroughReason,
    ),
    namedOffenceInWriting: ask(
      isOneOf(WRITTEN_CHANNELS, typed.channel),
      yesNo('Say whether anything sent in writing named the offence'),
      typed.namedOffenceInWriting,
    ),
    theirWords: ask(isOneOf(STOPPING_REPLIES, typed.reply), words('Write down what they said'), typed.theirWords),
  }
}

const ask = (isAsked: boolean, field: z.ZodType, value: unknown): string | undefined =>
  isAsked ? needed(field, value) : undefined

/** What is lacking where a parent or guardian was informed. */
const ofParent = (typed: Typed, whom: Whom): Record<string, string | undefined> => ({
  victimAgreedToParent: ask(
    asksAgreement(whom),
    yesNoUnknown('Say whether the victim agreed that a parent be informed'),
    typed.victimAgreedToParent,
  ),
  guardianAlreadyKnows: needed(
    yesNoUnknown('Say whether the parent or guardian already knew of the report'),
    typed.guardianAlreadyKnows,
  ),
})

const FOR_ANOTHER = [
  'parent_or_guardian',
  'other_adult_chosen_with_reasons',
  'local_authority',
  'social_worker',
  'appropriate_adult',
]

// Of everybody but the victim: a letter to the sister who shares a suspect’s home is a letter to the suspect.
const INFORMED_THROUGH_ANOTHER: readonly string[] = OFFERED.unknown
  .concat(OFFERED.organisation)
  .filter((through) => through !== 'victim')

/** What is lacking where somebody else than the victim was informed. */
function ofAnother(typed: Typed, whom: Whom): Record<string, string | undefined> {
  const through = String(typed.informedThrough)
  const isOfChild = mayBeChild(whom) && FOR_ANOTHER.includes(through) && through !== 'appropriate_adult'
  return {
    guardianIsOrLivesWithSuspect: ask(
      INFORMED_THROUGH_ANOTHER.includes(through),
      yesNoUnknown('Select whether the person you informed is a suspect, or lives with one'),
      typed.guardianIsOrLivesWithSuspect,
    ),
    ...(whom === '16-17' && isOfChild
      ? {
          victimAgreedToParent: needed(
            yesNoUnknown('Select whether the victim agreed that this person is informed'),
            typed.victimAgreedToParent,
          ),
        }
      : {}),
    lookedAfter: ask(isOfChild, yesNoUnknown('Select whether the child is looked after'), typed.lookedAfter),
    parentsWithSuspect: ask(
      isOfChild,
      yesNoUnknown('Select whether every parent is a suspect or lives with one'),
      typed.parentsWithSuspect,
    ),
    hasCapacity: ask(
      through === 'appropriate_adult',
      yesNoUnknown('Select whether they can decide for themselves'),
      typed.hasCapacity,
    ),
  }
}

const KNOWN_AGES = AGES_FOUND.filter((age) => age !== 'unknown')
type KnownAge = (typeof KNOWN_AGES)[number]

// Nobody chosen yet is said by the field itself.
const fits = (age: KnownAge, informed: unknown): boolean =>
  !OFFERED.unknown.some((option) => option === informed) || OFFERED[age].some((option) => option === informed)

const NOT_SO: Record<KnownAge, string> = {
  'under 13':
    'A child under 13 is informed through a parent or guardian, or another adult. Until then write this down as a try',
  '13-15': 'From 13 to 15 the victim is informed, or a parent or guardian, or another adult',
  '16-17': 'At 16 or 17 the victim is informed',
  adult: 'An adult is informed themselves, not through a parent',
}

type NotificationTyped = z.output<ReturnType<typeof notificationFormFor>>

/** A notification as it is kept: a question that was not asked is “not known”, and “just now” is the time of the one clock. */
export const notificationOf = (typed: NotificationTyped, now: Date): NotificationFields => {
  const { when: _when, at: _at, ...answers } = typed
  return {
    ...answers,
    at: instantOf(typed, now),
    ageProof: answers.ageFound === 'unknown' ? 'unknown' : (answers.ageProof ?? 'unknown'),
    victimAgreedToParent: answers.victimAgreedToParent ?? 'unknown',
    guardianIsOrLivesWithSuspect: answers.guardianIsOrLivesWithSuspect ?? 'unknown',
    guardianAlreadyKnows: answers.guardianAlreadyKnows ?? 'unknown',
    lookedAfter: answers.lookedAfter ?? 'unknown',
    parentsWithSuspect: answers.parentsWithSuspect ?? 'unknown',
    hasCapacity: answers.hasCapacity ?? 'unknown',
    gaveReceivingForceAndReference: answers.gaveReceivingForceAndReference ?? 'unknown',
    namedOffenceInWriting: answers.namedOffenceInWriting ?? 'unknown',
  }
}

const instantOf = ({ when: input, at }: { when: 'now' | 'earlier'; at?: unknown }, now: Date): Date =>
  input === 'now' ? now : instantField('when it was').parse(at)

/** The form of a try that did not reach the victim. */
export const attemptQuestions = attemptForm.extend(when).superRefine(
  (tried, context) => {
    const typed = asTyped(tried)
    const message = typed.when === 'earlier' ? needed(instantField('when you tried'), typed.at) : undefined
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['at'], message })
  },
  { when: () => true },
)

/** A try as it is kept. */
export const attemptOf = (typed: z.output<typeof attemptQuestions>, now: Date): AttemptFields => {
  const { when: _when, ...tried } = typed
  return { ...tried, at: instantOf(typed, now) }
}

/** What must never be done when reaching this person. */
export const neverForm = z.object({ note: words('Write what must never be done', { atMost: 500 }) })

/** Whose hands a duty goes into. */
export const assignForm = z.object({ staffId: words('Choose who must inform the victim', { atMost: 36 }) })

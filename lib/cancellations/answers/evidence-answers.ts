import { z } from 'zod'
import { type Day, isDay, londonMidnight } from '#lib/base/day'
import { choice, dayField, type Fields, optional, words, yesNoUnknown } from '#lib/base/form-fields'
import { formBy } from './form-by-answers.ts'
import { evidence, evidenceKinds, evidenceMakers } from '#lib/counting-rules/facts/evidence'

const shows = [
  'shows no crime',
  'different crime',
  'different place',
  'self-defence',
  'casts doubt only',
  'only that something was not found',
  'only that this suspect did not do it',
  'paid before police contact',
  'paid after police contact',
  'child was forced',
  'shows that it happened',
  'unknown',
] as const

const seen = {
  seenBy: words('Say who has seen it', { atMost: 200 }),
  whereHeld: words('Say where it is held, with its reference', { atMost: 200 }),
}

/** What is asked of one item of evidence, whether it is attached or was seen. */
export const evidenceForm = z.object({
  kind: choice('Say what kind of evidence it is', evidenceKinds),
  madeBy: choice('Select who made or wrote it', evidenceMakers),
  isAccount: yesNoUnknown('Select whether it is what somebody says or writes about what happened'),
  shows: choice('Say what it shows', shows),
  origin: words('Say where it came from'),
  howVerifiable: words('Say how it can be checked'),
  eventOn: optional(dayField('the day of what it shows')),
  obtainedOn: optional(dayField('the day police got it')),
  heldByBeforeRecording: choice('Say who had it when the crime was recorded', [
    'recorder or OIC',
    'somebody else in police',
    'nobody in police',
    'unknown',
  ]),
  knownToRecorderOrOic: yesNoUnknown(
    'Say whether the person who recorded the crime, or the officer in the case, knew of it then',
  ),
  held: choice('Say whether you attach it or it was seen', ['attached', 'seen']),
  seenBy: seen.seenBy.optional(),
  whereHeld: seen.whereHeld.optional(),
})

export type EvidenceAnswers = z.output<typeof evidenceForm>

/** What lies before this day is a slip of the hand. */
const LONG_AGO = '1900-01-01' as Day

/**
 * The form of one item of evidence on a day: no date of it lies ahead, police did not get it before what it shows, and
 * where it is not attached, it says who has seen it and where it is held. The same in the browser and on the server.
 */
export const evidenceFormOn = (today: Day) =>
  formBy(({ held, eventOn }) => {
    const { seenBy: _by, whereHeld: _where, ...always } = evidenceForm.shape
    const isKnown = typeof eventOn === 'string' && isDay(eventOn) && eventOn >= LONG_AGO && eventOn <= today
    const sinceThen = isKnown
      ? { notBefore: eventOn, otherwise: 'must be from the day it is about until today' }
      : { notBefore: LONG_AGO }
    return {
      ...always,
      eventOn: optional(dayField('the day of what it shows', { notBefore: LONG_AGO, notAfter: today })),
      obtainedOn: optional(dayField('the day police got it', { ...sinceThen, notAfter: today })),
      ...(held === 'seen' ? seen : {}),
    }
  })

export const EVIDENCE_TEXTS = ['origin', 'howVerifiable', 'seenBy', 'whereHeld'] as const

/** What was typed about an item of evidence; anything else that was posted is left out. */
export const evidenceFieldsOf = (posted: Fields): Fields =>
  Object.fromEntries(Object.entries(posted).filter(([name]) => Object.hasOwn(evidenceForm.shape, name)))

/** Evidence as a submission holds it. */
export const evidenceItem = z.object({
  fields: z.record(z.string(), z.unknown()),
  words: z.record(z.string(), z.object({ id: z.string(), count: z.number() })),
  uploadedAt: z.string().nullable(),
  hasFile: z.boolean(),
})
export type EvidenceItem = z.output<typeof evidenceItem>

/** The facts of one item of evidence for the rules. */
export function evidenceFacts(id: string, kept: EvidenceItem): z.output<typeof evidence> {
  const {
    kind,
    madeBy,
    isAccount,
    eventOn,
    obtainedOn,
    heldByBeforeRecording,
    knownToRecorderOrOic,
    shows: what,
  } = kept.fields
  return evidence.parse({
    id,
    kind,
    madeBy,
    isAccount,
    eventOn: typeof eventOn === 'string' && isDay(eventOn) ? eventOn : 'unknown',
    heldByBeforeRecording,
    knownToRecorderOrOic,
    held: kept.hasFile ? 'attached' : (kept.words.whereHeld?.count ?? 0) > 0 ? 'seen' : 'neither',
    // Of the day only its beginning is sure to have been reached: what was got on the day of recording may have been got before.
    obtainedAt: typeof obtainedOn === 'string' ? londonMidnight(obtainedOn as Day).toISOString() : 'unknown',
    effect:
      what === 'only that something was not found' || what === 'only that this suspect did not do it'
        ? 'casts doubt only'
        : what,
    isAbsenceOnly: yes(what === 'only that something was not found'),
    isWrongSuspectOnly: yes(what === 'only that this suspect did not do it'),
    isOpinionAboutVictim: yes(kind === 'opinion about the victim'),
    originWords: kept.words.origin?.count ?? 0,
    howVerifiableWords: kept.words.howVerifiable?.count ?? 0,
  })
}

const yes = (is: boolean) => (is ? 'yes' : 'no')

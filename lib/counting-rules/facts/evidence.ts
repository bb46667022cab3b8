import { z } from 'zod'
import { answer, dayOrUnknown, id, instantOrUnknown, words } from './terms.ts'

export const evidenceKinds = [
  'incident log',
  'first account',
  'footage',
  'official log',
  'document',
  'message',
  'witness account',
  'victim account',
  'suspect account',
  'medical finding',
  'laboratory result',
  'competent authority decision',
  'opinion about the victim',
  'other',
] as const

/** What police hold of a report as it came in: the log of the incident, or the first account that was taken. */
export const LOG_KINDS: readonly (typeof evidenceKinds)[number][] = ['incident log', 'first account']

export const evidenceEffects = [
  'shows no crime',
  'different crime',
  'different place',
  'self-defence',
  'casts doubt only',
  'paid before police contact',
  'paid after police contact',
  'child was forced',
  'shows that it happened',
  'unknown',
] as const

/** Who may have made or written an item: the people of the case, those near to them, and everybody else. */
export const evidenceMakers = [
  'victim',
  'suspect',
  'family or associate of the victim',
  'family or associate of the suspect',
  'somebody apart from both',
  'police',
  'other body',
  'machine or system',
  'unknown',
] as const

/** One item of evidence: the requester's facts about it. What it is worth is the decision maker's to judge. */
export const evidence = z.strictObject({
  id,
  kind: z.enum(evidenceKinds).describe('What kind of evidence it is'),
  /** Not who handed it over: a victim may hand over what a shop's camera recorded. */
  madeBy: z.enum(evidenceMakers).default('unknown').describe('Who made or wrote it'),
  /** Somebody's own telling, spoken, written or filmed; not a recording of the event, nor a record kept by a body. */
  isAccount: answer.describe('Is it what somebody says or writes about what happened?'),
  held: z
    .enum(['attached', 'seen', 'neither', 'unknown'])
    .default('unknown')
    .describe('Is it attached, or was it seen?'),
  eventOn: dayOrUnknown.describe('The day of what it shows'),
  obtainedAt: instantOrUnknown.describe('The moment police got it'),
  /** Who had it when the crime was recorded. */
  heldByBeforeRecording: z
    .enum(['recorder or OIC', 'somebody else in police', 'nobody in police', 'unknown'])
    .default('unknown')
    .describe('Who had it when the crime was recorded'),
  knownToRecorderOrOic: answer.describe('Did the recorder or the officer in the case know of it then?'),
  effect: z.enum(evidenceEffects).default('unknown').describe('What it shows'),
  originWords: words.describe('Words on where it came from'),
  howVerifiableWords: words.describe('Words on how it can be checked'),
  isOpinionAboutVictim: answer.describe('Is it an opinion about the victim?'),
  /** It says only that something was not found: no film, no trace, no witness, no memory. */
  isAbsenceOnly: answer.describe('Does it say only that something was not found?'),
  /** It says only that this suspect did not do it. */
  isWrongSuspectOnly: answer.describe('Does it say only that this suspect did not do it?'),
})

import { z } from 'zod'
import { answer, id, instantOrUnknown, words } from './terms.ts'

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
  'unknown',
] as const

/** One item of evidence: the requester's facts about it. What it is worth is the decision maker's to judge. */
export const evidence = z.strictObject({
  id,
  kind: z.enum(evidenceKinds).describe('What kind of evidence it is'),
  held: z
    .enum(['attached', 'seen', 'neither', 'unknown'])
    .default('unknown')
    .describe('Is it attached, or was it seen?'),
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

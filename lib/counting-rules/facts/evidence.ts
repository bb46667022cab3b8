import { z } from 'zod'
import { answer, dayOrUnknown, id, instant, instantOrUnknown, words } from './terms.ts'

export const evidenceKinds = [
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

/** One piece of evidence: the requester's facts about it. What it is worth is the decider's to judge. */
export const evidence = z.strictObject({
  id,
  kind: z.enum(evidenceKinds),
  held: z.enum(['attached', 'seen', 'neither', 'unknown']).default('unknown'),
  /** When the thing shown happened. Never decides whether the evidence is additional. */
  eventOn: dayOrUnknown,
  obtainedAt: instantOrUnknown,
  uploadedAt: instant.nullable().default(null),
  /** Who had it when the crime was recorded. */
  heldByBeforeRecording: z
    .enum(['recorder or OIC', 'somebody else in police', 'nobody in police', 'unknown'])
    .default('unknown'),
  knownToRecorderOrOic: answer,
  effect: z.enum(evidenceEffects).default('unknown'),
  originWords: words,
  howVerifiableWords: words,
  isOpinionAboutVictim: answer,
  /** It says only that something was not found: no film, no trace, no witness, no memory. */
  isAbsenceOnly: answer,
  /** It says only that this suspect did not do it. */
  isWrongSuspectOnly: answer,
})

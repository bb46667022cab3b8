import { z } from 'zod'
import { choice, dayField, optional, words, yesNoUnknown } from '#lib/base/form-fields'
import { evidence, evidenceKinds } from '#lib/counting-rules/facts/evidence'

const shows = [
  'shows no crime', 'different crime', 'different place', 'self-defence', 'casts doubt only', 'only that something was not found',
  'only that this suspect did not do it', 'unknown',
] as const

/** What is asked of one piece of evidence: three dates, where it came from, how it can be checked, what it shows. */
export const evidenceForm = z.object({
  kind: choice('Say what kind of evidence it is', evidenceKinds),
  held: choice('Say whether you attach it or have seen it', ['attached', 'seen']),
  eventOn: optional(dayField('the day of what it shows')),
  obtainedOn: optional(dayField('the day police got it')),
  heldByBeforeRecording: choice('Say who had it when the crime was recorded', [
    'recorder or OIC', 'somebody else in police', 'nobody in police', 'unknown',
  ]),
  knownToRecorderOrOic: yesNoUnknown('Say whether the recorder or the OIC knew of it when the crime was recorded'),
  shows: choice('Say what it shows', shows),
  origin: words('Say where it came from'),
  howVerifiable: words('Say how it can be checked'),
  whereHeld: words('Say where it is held, with its reference', { atLeast: 0, atMost: 200 }),
})

export type EvidenceAnswers = z.output<typeof evidenceForm>

export const EVIDENCE_TEXTS = ['origin', 'howVerifiable', 'whereHeld'] as const

/** Evidence as a submission holds it. */
export const keptEvidence = z.object({
  fields: z.record(z.string(), z.unknown()),
  words: z.record(z.string(), z.object({ id: z.string(), count: z.number() })),
  uploadedAt: z.string().nullable(),
  hasFile: z.boolean(),
})
export type KeptEvidence = z.output<typeof keptEvidence>

/** The facts of one piece of evidence for the rules. */
export function evidenceFacts(id: string, kept: KeptEvidence): z.output<typeof evidence> {
  const { kind, eventOn, obtainedOn, heldByBeforeRecording, knownToRecorderOrOic, shows: what } = kept.fields
  return evidence.parse({
    id, kind, eventOn: eventOn ?? 'unknown', heldByBeforeRecording, knownToRecorderOrOic,
    held: kept.hasFile ? 'attached' : (kept.words.whereHeld?.count ?? 0) > 0 ? 'seen' : 'neither',
    obtainedAt: typeof obtainedOn === 'string' ? `${obtainedOn}T12:00:00.000Z` : 'unknown',
    uploadedAt: kept.uploadedAt,
    effect: what === 'only that something was not found' || what === 'only that this suspect did not do it' ? 'casts doubt only' : what,
    isAbsenceOnly: yes(what === 'only that something was not found'),
    isWrongSuspectOnly: yes(what === 'only that this suspect did not do it'),
    isOpinionAboutVictim: yes(kind === 'opinion about the victim'),
    originWords: kept.words.origin?.count ?? 0,
    howVerifiableWords: kept.words.howVerifiable?.count ?? 0,
  })
}

const yes = (is: boolean) => (is ? 'yes' : 'no')

import { z } from 'zod'
import { answer, offencePair, words } from './terms.ts'

/** A report kept as a notifiable reported incident (N100, N200, N300) and not as a crime. Its code is that of the crime. */
const keepingAnIncident = z.strictObject({
  kind: z.literal('keeping an incident'),
  because: z
    .enum([
      'not confirmed or victim untraced',
      'credible evidence to the contrary',
      'other force or outside the UK',
      'unknown',
    ])
    .default('unknown'),
  confirmedSince: answer,
  onePerVictimAndOffender: answer,
  supportCentre: z
    .enum([
      'not from a support centre',
      'victim wants an investigation',
      'victim passed on details',
      'samples went to police',
      'parent, carer or professional reported',
      'anonymous',
      'figures without names',
      'samples frozen',
      'unknown',
    ])
    .default('unknown'),
})

/** Taking a reported incident away altogether. */
const cancellingAnIncident = z.strictObject({
  kind: z.literal('cancelling an incident'),
  genuineErrorByReportTaker: answer,
})

/** Changing the offence of a crime, also from or to a reported incident. */
const reclassifying = z.strictObject({
  kind: z.literal('reclassifying'),
  to: offencePair,
  because: z.enum(['further information', 'first class was wrong', 'neither', 'unknown']).default('unknown'),
  justificationWords: words,
  /** Arrest, interview, samples sent off, recorded evidence of the victim. */
  substantiveInvestigationBegun: answer,
  headOfCrimeAgrees: answer,
  registrarSatisfiedHarassmentOnly: answer,
  /** It came up while a cancellation of this crime was being looked at. */
  insideCancellationReview: answer,
  againstNamedPerson: answer,
  sourcePassageWords: words,
  allegationPut: answer,
  defencesConsidered: answer,
  enquiriesMade: answer,
  wholeLogSeen: answer,
})

/** Closing a crime with an outcome. */
const givingAnOutcome = z.strictObject({
  kind: z.literal('giving an outcome'),
  outcome: z.string().regex(/^[0-9]{1,2}A?$/),
  goesToAnotherForce: answer,
})

/** Somebody does not accept a decision on recording or cancelling. */
const challenging = z.strictObject({
  kind: z.literal('challenging a decision'),
  by: z.enum(['victim', 'officer or unit', 'another force', 'unknown']).default('unknown'),
  as: z
    .enum([
      'review by the registrar',
      'registrar to registrar',
      'complaint',
      'victims’ right to review',
      'judicial review',
      'unknown',
    ])
    .default('unknown'),
  answeredByRegistrar: answer,
  writtenAnswerWords: words,
})

/** Somebody wants a cancelled crime, or their name in it, deleted. */
const deleting = z.strictObject({
  kind: z.literal('deleting'),
  reviewPeriodOver: answer,
  byInformationManagement: answer,
  wordingAndAccuracyChecked: answer,
})

/** What the rules speak of besides cancelling a crime. */
export const matter = z.discriminatedUnion('kind', [
  keepingAnIncident,
  cancellingAnIncident,
  reclassifying,
  givingAnOutcome,
  challenging,
  deleting,
])

export const matterKinds = [
  'keeping an incident',
  'cancelling an incident',
  'reclassifying',
  'giving an outcome',
  'challenging a decision',
  'deleting',
] as const satisfies readonly z.output<typeof matter>['kind'][]

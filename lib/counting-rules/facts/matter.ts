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
    .default('unknown')
    .describe('Why it stays an incident'),
  confirmedSince: answer.describe('Has it been confirmed since?'),
  onePerVictimAndOffender: answer.describe('Is there one for each victim and offender?'),
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
    .default('unknown')
    .describe('What came from a support centre'),
})

/** Taking a reported incident away altogether. */
const cancellingAnIncident = z.strictObject({
  kind: z.literal('cancelling an incident'),
  genuineErrorByReportTaker: answer.describe('Was it a genuine error by who took the report?'),
})

/** Changing the offence of a crime, also from or to a reported incident. */
const reclassifying = z.strictObject({
  kind: z.literal('reclassifying'),
  to: offencePair,
  because: z
    .enum(['further information', 'first class was wrong', 'neither', 'unknown'])
    .default('unknown')
    .describe('Why the class changes'),
  justificationWords: words.describe('Words of the justification'),
  /** Arrest, interview, samples sent off, recorded evidence of the victim. */
  substantiveInvestigationBegun: answer.describe('Has a substantive investigation begun?'),
  headOfCrimeAgrees: answer.describe('Does the head of crime agree?'),
  registrarSatisfiedHarassmentOnly: answer.describe('Is the registrar satisfied that it is harassment only?'),
  /** It came up while a cancellation of this crime was being looked at. */
  insideCancellationReview: answer.describe('Did it come up while a cancellation was looked at?'),
  againstNamedPerson: answer.describe('Is it against a named person?'),
  sourcePassageWords: words.describe('Words of the passage relied on'),
  allegationPut: answer.describe('Was the allegation put to that person?'),
  defencesConsidered: answer.describe('Were defences considered?'),
  enquiriesMade: answer.describe('Were reasonable enquiries made?'),
  wholeLogSeen: answer.describe('Was the whole log seen?'),
})

/** The outcome of a crime that an agency other than the police takes over. */
export const ANOTHER_AGENCY = '20'

/** Closing a crime with an outcome. */
const givingAnOutcome = z.strictObject({
  kind: z.literal('giving an outcome'),
  outcome: z
    .string()
    .regex(/^[0-9]{1,2}A?$/)
    .describe('The outcome number'),
  goesToAnotherForce: answer.describe('Does it go to another force?'),
})

/** Somebody does not accept a decision on recording or cancelling. */
const challenging = z.strictObject({
  kind: z.literal('challenging a decision'),
  by: z
    .enum(['victim', 'officer or unit', 'another force', 'unknown'])
    .default('unknown')
    .describe('Who challenges it'),
  as: z
    .enum([
      'review by the registrar',
      'registrar to registrar',
      'complaint',
      'victims’ right to review',
      'judicial review',
      'unknown',
    ])
    .default('unknown')
    .describe('In which way'),
  answeredByRegistrar: answer.describe('Has the registrar answered?'),
  writtenAnswerWords: words.describe('Words of the written answer'),
})

/** Somebody wants a cancelled crime, or their name in it, deleted. */
const deleting = z.strictObject({
  kind: z.literal('deleting'),
  reviewPeriodOver: answer.describe('Is the review period over?'),
  byInformationManagement: answer.describe('Is information management doing it?'),
  wordingAndAccuracyChecked: answer.describe('Were wording and accuracy checked?'),
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

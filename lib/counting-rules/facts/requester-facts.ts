import { z } from 'zod'
import { answer, count, day, dayOrUnknown, id, offencePair, words } from './terms.ts'

export const placeSteps = [
  'suspect at the time',
  'suspect confirmed address',
  'victim at the time',
  'victim home',
  'business premises',
  'British Transport Police location',
  'departure airport',
  'flight from abroad',
  'series over several forces',
  'first force aware',
  'agreed between forces',
  'unknown',
] as const

const agreedBy = z.enum(['ddm', 'fcr', 'nobody', 'unknown']).default('unknown')

/** C1: it happened in another force's area. */
const requesterFactsC1 = z.strictObject({
  category: z.literal('C1'),
  territory: z
    .enum(['England or Wales', 'Scotland or Northern Ireland', 'overseas', 'unknown'])
    .default('unknown')
    .describe('Which country it happened in'),
  receivingForce: z
    .union([id, z.literal('unknown')])
    .default('unknown')
    .describe('The force whose area it happened in'),
  referenceKind: z
    .enum(['crime', 'crime-related incident', 'none', 'unknown'])
    .default('unknown')
    .describe('What number the other force has given'),
  acceptance: z
    .enum(['accepted', 'waiting', 'declined', 'unknown'])
    .default('unknown')
    .describe('Has the other force accepted it?'),
  /** Committed through a phone, computer or other device, so that the device ladder applies. */
  dependsOnDevice: answer.describe('Was it done through a phone, computer or other device?'),
  placeStep: z.enum(placeSteps).default('unknown').describe('What tells the place'),
  earlierStepsRuledOut: answer.describe('Did the steps before it on the list give no clear answer?'),
  agreedByOurs: agreedBy.describe('Who agreed for this force'),
  agreedByTheirs: agreedBy.describe('Who agreed for the other force'),
})

/** C2: new information shows that no crime happened. */
const requesterFactsC2 = z.strictObject({
  category: z.literal('C2'),
  victimNow: z
    .enum(['stands by it', 'does not support', 'says nothing happened', 'not asked', 'unknown'])
    .default('unknown')
    .describe('What the victim says now'),
  presentWhenVictimSaidSo: z
    .enum([
      'nobody else',
      'adviser or supporter',
      'suspect or their family',
      'somebody else',
      'not applicable',
      'unknown',
    ])
    .default('unknown')
    .describe('Who else was there when the victim said so'),
  reliesOnConsent: answer.describe('Does it rest on the victim having consented?'),
  nrmDecision: z
    .enum(['not relied on', 'reasonable grounds negative', 'conclusive grounds negative', 'waiting', 'unknown'])
    .default('unknown')
    .describe('What of the national referral mechanism it rests on'),
  /** An image made by a child: the crime is recorded against the very child who was forced to make it. */
  recordedAgainstForcedChild: answer.describe('Is the crime recorded against the very child who was forced?'),
})

/** The crime that stays when another is cancelled into it. Gathered by the product, not typed. */
export const principalCrime = z.strictObject({
  id,
  ...offencePair.shape,
  recordedOn: day.describe('The day the crime that stays was recorded'),
  reportedOn: dayOrUnknown.describe('The day the crime that stays was reported'),
  sameForce: answer.describe('Is the crime that stays this force’s own?'),
  live: answer.describe('Is the crime that stays live?'),
  rmsStatus: z
    .enum(['live', 'cancelled', 'transferred', 'n100', 'unknown'])
    .default('unknown')
    .describe('How the crime that stays stands in the RMS'),
  openRequests: count.describe('Open requests on the crime that stays'),
  /** Following its own merges leads back to the crime being cancelled. */
  leadsBackHere: answer.describe('Do its own merges lead back to this crime?'),
  sameVictims: answer.describe('Have both the same victims?'),
  sameSuspects: answer.describe('Have both the same suspects?'),
  sameOffence: answer.describe('Are both the same offence?'),
  sameDay: answer.describe('Were both reported on the same day?'),
  samePlace: answer.describe('Did both happen at the same place?'),
})

/** C3: already recorded, as a duplicate or as part of another crime. */
const requesterFactsC3 = z.strictObject({
  category: z.literal('C3'),
  kind: z.enum(['duplicate', 'part of', 'unknown']).default('unknown').describe('How the two belong together'),
  principalCrime: principalCrime.nullable().default(null),
  differencesExplainedWords: words.describe('Words on why the two differ'),
  oneSequence: answer.describe('Were they one run of events?'),
  reportedTogether: answer.describe('Were they reported together?'),
  resumedAfterPoliceKnew: answer.describe('Did it start again after police knew of it?'),
  /** For stalking, harassment and coercive control: more than three months between the acts. */
  overThreeMonthsApart: answer.describe('Do more than three months lie between the two?'),
  offenderDealtWithBetween: answer.describe('Was the offender dealt with in between?'),
  /** For thefts and break-ins: everybody who lost something lives as one household. */
  oneHousehold: answer.describe('Do all who lost something live in one household?'),
  victimHasSurvivingNumber: answer.describe('Has the victim the number of the crime that stays?'),
})

export const mistakes = [
  'not a notifiable offence',
  'driving before investigation',
  'police conduct before case to answer',
  'schools protocol',
  'damage that cleaned off',
  'nuisance call',
  'third party not confirmed',
  'points to prove not made out',
  'report misheard or misread',
  'entered on the wrong form',
  'support centre figures',
  'flight from abroad',
  'happened outside England and Wales',
  'wrong offence class',
  'unknown',
] as const

export const mistakeConditions = [
  'offence was notifiable when recorded',
  'investigation had confirmed the offence',
  'officer was on duty',
  'case to answer was found',
  'school or family asked for it to be recorded',
  'it was serious',
  'cleaned off at no cost',
  'the call caused distress',
  'victim confirmed it',
  'recording was appropriate or necessary',
] as const

/** C4: it should never have been recorded. */
const requesterFactsC4 = z.strictObject({
  category: z.literal('C4'),
  mistake: z.enum(mistakes).default('unknown').describe('What the mistake was'),
  conditions: z.partialRecord(z.enum(mistakeConditions), z.enum(['yes', 'no', 'unknown'])).default({}),
  /** What the case rests on, and when police had it. */
  restsOn: z
    .enum(['held when recorded', 'held but looked at later', 'came later', 'unknown'])
    .default('unknown')
    .describe('When police had what it rests on'),
  pointsToProve: z
    .enum(['made out', 'not made out', 'not applicable', 'unknown'])
    .default('unknown')
    .describe('Are the points to prove made out?'),
  whatWentWrongWords: words.describe('Words on what went wrong'),
  knownThenWords: words.describe('Words on what police knew when it was recorded'),
  recorderKnown: answer.describe('Is it known who recorded the crime?'),
})

/** C5: self-defence, in three assault groups only. */
const requesterFactsC5 = z.strictObject({
  category: z.literal('C5'),
  cctv: answer.describe('Does film show it?'),
  independentWitness: answer.describe('Did an independent witness see it?'),
  injuriesFit: answer.describe('Do the injuries fit?'),
  otherSupport: answer.describe('Does anything else support it?'),
  counterAllegation: z
    .enum(['none', 'recorded', 'kept for disclosure', 'not kept', 'unknown'])
    .default('unknown')
    .describe('Has the suspect accused the victim of something?'),
})

/** Exactly what the category needs from the requester: facts, never opinions. */
export const requesterFacts = z.discriminatedUnion('category', [
  requesterFactsC1,
  requesterFactsC2,
  requesterFactsC3,
  requesterFactsC4,
  requesterFactsC5,
])

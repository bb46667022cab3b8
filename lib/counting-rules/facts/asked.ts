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
export const askedC1 = z.strictObject({
  category: z.literal('C1'),
  territory: z.enum(['England or Wales', 'Scotland or Northern Ireland', 'overseas', 'unknown']).default('unknown'),
  receivingForce: z.union([id, z.literal('unknown')]).default('unknown'),
  referenceKind: z.enum(['crime', 'crime-related incident', 'none', 'unknown']).default('unknown'),
  acceptance: z.enum(['accepted', 'waiting', 'declined', 'unknown']).default('unknown'),
  /** Committed through a phone, computer or other device, so that the device ladder applies. */
  dependsOnDevice: answer,
  placeStep: z.enum(placeSteps).default('unknown'),
  earlierStepsRuledOut: answer,
  agreedByOurs: agreedBy,
  agreedByTheirs: agreedBy,
})

/** C2: new information shows that no crime happened. */
export const askedC2 = z.strictObject({
  category: z.literal('C2'),
  victimNow: z
    .enum(['stands by it', 'does not support', 'says nothing happened', 'not asked', 'unknown'])
    .default('unknown'),
  presentWhenVictimSaidSo: z
    .enum([
      'nobody else',
      'adviser or supporter',
      'suspect or their family',
      'somebody else',
      'not applicable',
      'unknown',
    ])
    .default('unknown'),
  reliesOnConsent: answer,
  nrmDecision: z
    .enum(['not relied on', 'reasonable grounds negative', 'conclusive grounds negative', 'waiting', 'unknown'])
    .default('unknown'),
  /** An image made by a child: the crime is recorded against the very child who was forced to make it. */
  recordedAgainstForcedChild: answer,
})

/** The crime that stays when another is cancelled into it. Gathered by the product, not typed. */
export const survivor = z.strictObject({
  id,
  ...offencePair.shape,
  recordedOn: day,
  reportedOn: dayOrUnknown,
  sameForce: answer,
  live: answer,
  rmsStatus: z.enum(['live', 'cancelled', 'transferred', 'n100', 'unknown']).default('unknown'),
  openRequests: count,
  /** Following its own merges leads back to the crime being cancelled. */
  leadsBackHere: answer,
  sameVictims: answer,
  sameSuspects: answer,
  sameOffence: answer,
  sameDay: answer,
  samePlace: answer,
})

/** C3: already recorded, as a duplicate or as part of another crime. */
export const askedC3 = z.strictObject({
  category: z.literal('C3'),
  kind: z.enum(['duplicate', 'part of', 'unknown']).default('unknown'),
  survivor: survivor.nullable().default(null),
  differencesExplainedWords: words,
  oneSequence: answer,
  reportedTogether: answer,
  resumedAfterPoliceKnew: answer,
  /** For stalking, harassment and coercive control: more than three months between the acts. */
  overThreeMonthsApart: answer,
  offenderDealtWithBetween: answer,
  /** For thefts and break-ins: everybody who lost something lives as one household. */
  oneHousehold: answer,
  victimHasSurvivingNumber: answer,
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
export const askedC4 = z.strictObject({
  category: z.literal('C4'),
  mistake: z.enum(mistakes).default('unknown'),
  conditions: z.partialRecord(z.enum(mistakeConditions), z.enum(['yes', 'no', 'unknown'])).default({}),
  /** What the case rests on, and when police had it. */
  restsOn: z.enum(['held when recorded', 'held but looked at later', 'came later', 'unknown']).default('unknown'),
  pointsToProve: z.enum(['made out', 'not made out', 'not applicable', 'unknown']).default('unknown'),
  whatWentWrongWords: words,
  knownThenWords: words,
  recorderKnown: answer,
})

/** C5: self-defence, in three assault groups only. */
export const askedC5 = z.strictObject({
  category: z.literal('C5'),
  cctv: answer,
  independentWitness: answer,
  injuriesFit: answer,
  otherSupport: answer,
  counterAllegation: z.enum(['none', 'recorded', 'kept for disclosure', 'not kept', 'unknown']).default('unknown'),
})

/** Exactly what the category needs from the requester: facts, never opinions. */
export const asked = z.discriminatedUnion('category', [askedC1, askedC2, askedC3, askedC4, askedC5])

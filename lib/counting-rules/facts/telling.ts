import { z } from 'zod'
import { ages } from './crime.ts'
import { answer, id, instant, words } from './terms.ts'

export const channels = [
  'in person',
  'phone',
  'video call',
  'e-mail',
  'text',
  'letter',
  'voicemail',
  'through another',
] as const

export const attempt = z.strictObject({
  at: instant,
  channel: z.enum(channels),
  result: z.enum([
    'reached',
    'no reply',
    'voicemail left',
    'returned',
    'delivered',
    'posted',
    'wrong contact',
    'not safe to speak',
  ]),
})

export const replies = ['no objection', 'disagrees', 'pressured', 'more to add', 'none', 'unknown'] as const

/** The victim heard it from a person, or a person found with reasons that they know. */
export const telling = z.strictObject({
  at: instant,
  channel: z.enum(channels),
  aloneAndOutOfHearing: answer,
  saidDecision: answer,
  saidReason: answer,
  saidReference: answer,
  saidNextSteps: answer,
  offeredSupport: answer,
  saidHowToChallenge: answer,
  gaveReceivingForceAndReference: answer,
  /** What was sent in writing names the offence where others may read it. */
  namedOffenceInWriting: answer,
  reply: z.enum(replies).default('unknown'),
})

export const toldThrough = [
  'victim',
  'parent or guardian',
  'other adult chosen with reasons',
  'representative',
  'bereaved relative',
  'business contact',
  'unknown',
] as const

/** The duty to tell one victim of one decision. */
export const duty = z.strictObject({
  victimId: id,
  occasion: z.enum(['cancelling', 'correcting', 'reinstating']).default('cancelling'),
  state: z.enum(['open', 'told', 'nobody to tell', 'stopped']).default('open'),
  /** Where no year of birth is held: how old they were found to be, on something that shows it. */
  ageFound: z.enum(ages).default('unknown'),
  toldThrough: z.enum(toldThrough).default('unknown'),
  toldThroughReasonWords: words,
  victimAgreedToParent: answer,
  guardianIsOrLivesWithSuspect: answer,
  guardianAlreadyKnows: answer,
  /** A person has confirmed that this way of reaching them is safe. */
  routeConfirmed: answer,
  routeSharedWithSuspect: answer,
  attempts: z.array(attempt).default([]),
  tellings: z.array(telling).default([]),
  nobodyToTell: z
    .strictObject({
      foundByRegistrar: answer,
      because: z.enum([
        'died without known relative',
        'company dissolved',
        'never identified',
        'cannot be reached',
        'unknown',
      ]),
    })
    .nullable()
    .default(null),
})

/** The decider's own declaration that there is no victim, with what would make it untrue. */
export const noVictimDeclaration = z.strictObject({
  madeByDecider: answer,
  anybodyIsVictim: answer,
  protectedByOrder: answer,
  identifiedInImage: answer,
  injured: answer,
})

export const tellings = z.strictObject({
  agreedAt: instant,
  duties: z.array(duty).default([]),
  noVictimDeclaration: noVictimDeclaration.nullable().default(null),
  confirmation: z
    .strictObject({
      confirmedAt: instant,
      isRequester: answer,
      isDecider: answer,
      couldHaveDecided: answer,
      sawEveryTelling: answer,
    })
    .nullable()
    .default(null),
  /** What has happened since the decision. */
  factsChangedSince: answer,
  newMaterialSince: answer,
  stopped: answer,
})

/** A cancelled crime being put back. */
export const reinstating = z.strictObject({
  byRole: z.enum(['fcr', 'deputy', 'ddm', 'chief officer', 'none', 'unknown']).default('unknown'),
  foundBy: z
    .enum(['audit', 'victim', 'inspection', 'receiving force', 'decider', 'new material', 'other', 'unknown'])
    .default('unknown'),
  reasonWords: words,
  originalReferenceAndDatesKept: answer,
  registrarTold: answer,
  supervisorNamed: answer,
  dutyToTellOpened: answer,
  outcomeClockReopened: answer,
})

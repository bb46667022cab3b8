import { z } from 'zod'
import { DECIDER_IN_FACTS } from '#lib/base/roles'
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

const attempt = z.strictObject({
  at: instant.describe('The moment of the attempt'),
  channel: z.enum(channels).describe('How it was tried'),
})

export const replies = ['no objection', 'disagrees', 'pressured', 'more to add', 'none', 'unknown'] as const

/** The victim heard it from a person, or a person found with reasons that they know. */
export const notification = z.strictObject({
  at: instant.describe('The moment of the telling'),
  channel: z.enum(channels).describe('How the victim was told'),
  aloneAndOutOfHearing: answer.describe('Were they alone and out of hearing?'),
  saidDecision: answer.describe('Was the decision said?'),
  saidReason: answer.describe('Was the reason said?'),
  saidReference: answer.describe('Was the reference given?'),
  saidNextSteps: answer.describe('Was it said what happens next?'),
  offeredSupport: answer.describe('Was support offered?'),
  saidHowToChallenge: answer.describe('Was it said how to challenge it?'),
  gaveReceivingForceAndReference: answer.describe('Were the new force and its number given?'),
  /** What was sent in writing names the offence where others may read it. */
  namedOffenceInWriting: answer.describe('Did anything in writing name the offence?'),
  reply: z.enum(replies).default('unknown').describe('What the victim said to it'),
})

export const informedThrough = [
  'victim',
  'parent or guardian',
  'other adult chosen with reasons',
  'representative',
  'bereaved relative',
  'business contact',
  'unknown',
] as const

/** The duty to inform one victim of one decision. */
export const duty = z.strictObject({
  victimId: id,
  occasion: z
    .enum(['cancelling', 'correcting', 'reinstating'])
    .default('cancelling')
    .describe('What the victim is told of'),
  state: z
    .enum(['open', 'informed', 'nobody to inform', 'stopped'])
    .default('open')
    .describe('How the duty to tell stands'),
  /** Where no year of birth is held: how old they were found to be, on something that shows it. */
  ageFound: z.enum(ages).default('unknown').describe('The age found, where none was held'),
  informedThrough: z.enum(informedThrough).default('unknown').describe('Who is told'),
  informedThroughReasonWords: words.describe('Words on why that person is told'),
  victimAgreedToParent: answer.describe('Did the victim agree to a parent being told?'),
  guardianIsOrLivesWithSuspect: answer.describe('Is the guardian a suspect, or living with one?'),
  guardianAlreadyKnows: answer.describe('Does the guardian know of the report already?'),
  /** A person has confirmed that this way of reaching them is safe. */
  routeConfirmed: answer.describe('Has a person confirmed that this way is safe?'),
  routeSharedWithSuspect: answer.describe('Does a suspect share this way?'),
  attempts: z.array(attempt).default([]),
  notifications: z.array(notification).default([]),
  nobodyToInform: z
    .strictObject({
      foundByRegistrar: answer.describe('Did the registrar find that there is nobody to tell?'),
      because: z
        .enum(['died without known relative', 'company dissolved', 'never identified', 'cannot be reached', 'unknown'])
        .describe('Why there is nobody to tell'),
      /** The Home Office or NPCC has answered the force in writing, and the force keeps the answer. */
      onWrittenAnswer: answer.describe('Does a written answer of the Home Office or NPCC allow this finding?'),
    })
    .nullable()
    .default(null),
})

/** The decision maker's own declaration that there is no victim, with what would make it untrue. */
const noVictimDeclaration = z.strictObject({
  madeByDecisionMaker: answer.describe('Did the decider declare that there is no victim?'),
  anybodyIsVictim: answer.describe('Is anybody a victim?'),
  protectedByOrder: answer.describe('Is anybody protected by the order breached?'),
  identifiedInImage: answer.describe('Is anybody identified in an image?'),
  injured: answer.describe('Was anybody injured?'),
})

export const notifications = z.strictObject({
  authorisedAt: instant.describe('The moment it was agreed'),
  duties: z.array(duty).default([]),
  noVictimDeclaration: noVictimDeclaration.nullable().default(null),
  confirmation: z
    .strictObject({
      confirmedAt: instant.describe('The moment it was confirmed'),
      isRequester: answer.describe('Is who confirms the requester?'),
      isDecisionMaker: answer.describe('Is who confirms the decider?'),
      couldHaveDecided: answer.describe('Could who confirms have decided it?'),
      sawEveryNotification: answer.describe('Did they see every telling?'),
    })
    .nullable()
    .default(null),
  /** What has happened since the decision. */
  factsChangedSince: answer.describe('Have facts changed since?'),
  newMaterialSince: answer.describe('Is there new material since?'),
  stopped: answer.describe('Was it stopped?'),
})

/** A cancelled crime being put back. */
export const reinstating = z.strictObject({
  byRole: z
    .enum([...Object.values(DECIDER_IN_FACTS), 'none', 'unknown'])
    .default('unknown')
    .describe('Who puts it back'),
  foundBy: z
    .enum(['audit', 'victim', 'inspection', 'receiving force', 'decision maker', 'new material', 'other', 'unknown'])
    .default('unknown')
    .describe('Who found that it was wrong'),
  reasonWords: words.describe('Words on why'),
  supervisorNamed: answer.describe('Is a supervisor named?'),
  dutyToInformOpened: answer.describe('Is there a duty to tell the victim?'),
})

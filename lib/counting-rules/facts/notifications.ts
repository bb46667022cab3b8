import { z } from 'zod'
import type {
  Channel,
  DutyOccasion,
  DutyState,
  FoundBy,
  InformedThrough,
  NobodyBecause,
  Reply,
} from '#lib/base/prisma/enums'
import { DECISION_MAKER_IN_FACTS } from '#lib/base/roles'
import { ages } from './crime.ts'
import { answer, id, instant, words } from './terms.ts'

// What the product keeps as a code, as facts say it. Saved assessments and case files hold these words, so they stay.

/** The word that facts have for each way of reaching somebody. */
export const CHANNEL_IN_FACTS = {
  in_person: 'in person',
  phone: 'phone',
  video_call: 'video call',
  email: 'e-mail',
  text: 'text',
  letter: 'letter',
  voicemail: 'voicemail',
  through_another: 'through another',
} as const satisfies Record<Channel, string>

/** The words that facts have for what a victim answered. */
export const REPLY_IN_FACTS = {
  no_objection: 'no objection',
  disagrees: 'disagrees',
  pressured: 'pressured',
  more_to_add: 'more to add',
} as const satisfies Record<Reply, string>

/** The words that facts have for who is informed. */
export const INFORMED_THROUGH_IN_FACTS = {
  victim: 'victim',
  parent_or_guardian: 'parent or guardian',
  other_adult_chosen_with_reasons: 'other adult chosen with reasons',
  representative: 'representative',
  bereaved_relative: 'bereaved relative',
  business_contact: 'business contact',
  local_authority: 'local authority',
  social_worker: 'social worker',
  appropriate_adult: 'appropriate adult',
} as const satisfies Record<InformedThrough, string>

/** What facts say of why a victim is informed. */
export const OCCASION_IN_FACTS = {
  before_cancelling: 'cancelling',
  after_error: 'cancelling',
  correction: 'correcting',
  reinstated: 'reinstating',
  review_answered: 'correcting',
  found_after_effect: 'correcting',
} as const satisfies Record<DutyOccasion, string>

/** What facts say of how a duty stands. */
export const DUTY_STATE_IN_FACTS = {
  open: 'open',
  informed: 'informed',
  nobody_to_inform: 'nobody to inform',
  no_longer_needed: 'stopped',
} as const satisfies Record<DutyState, string>

/** The words that facts have for why there is nobody to inform. */
export const NOBODY_IN_FACTS = {
  died_without_known_relative: 'died without known relative',
  company_dissolved: 'company dissolved',
  never_identified: 'never identified',
  cannot_be_reached: 'cannot be reached',
} as const satisfies Record<NobodyBecause, string>

/** The words that facts have for who found that a cancellation was wrong. */
export const FOUND_BY_IN_FACTS = {
  audit: 'audit',
  victim: 'victim',
  inspection: 'inspection',
  receiving_force: 'receiving force',
  decision_maker: 'decision maker',
  new_material: 'new material',
  other: 'other',
} as const satisfies Record<FoundBy, string>

const channels = Object.values(CHANNEL_IN_FACTS)

const attempt = z.strictObject({
  at: instant.describe('The moment of the attempt'),
  channel: z.enum(channels).describe('How it was tried'),
})

/** The victim heard it from a person, or a person found with reasons that they know. */
export const notification = z.strictObject({
  at: instant.describe('The moment of the notification'),
  channel: z.enum(channels).describe('How the victim was informed'),
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
  reply: z
    .enum([...Object.values(REPLY_IN_FACTS), 'none', 'unknown'])
    .default('unknown')
    .describe('What the victim said to it'),
  /** Heard, and decided anew with it: then it is no answer to the decision that is confirmed. */
  replyHeardByDecisionMaker: answer.describe('Did the decision maker have that before they decided?'),
})

/** The duty to inform one victim of one decision. */
export const duty = z.strictObject({
  victimId: id,
  occasion: z
    .enum([...new Set(Object.values(OCCASION_IN_FACTS))])
    .default('cancelling')
    .describe('What the victim is informed of'),
  state: z.enum(Object.values(DUTY_STATE_IN_FACTS)).default('open').describe('How the duty to inform stands'),
  /** Where no year of birth is held: how old they were found to be, on something that shows it. */
  ageFound: z.enum(ages).default('unknown').describe('The age found, where none was held'),
  informedThrough: z
    .enum([...Object.values(INFORMED_THROUGH_IN_FACTS), 'unknown'])
    .default('unknown')
    .describe('Who is informed'),
  informedThroughReasonWords: words.describe('Words on why that person is informed'),
  victimAgreedToParent: answer.describe('Did the victim agree to a parent being informed?'),
  guardianIsOrLivesWithSuspect: answer.describe('Is who is informed for the victim a suspect, or living with one?'),
  guardianAlreadyKnows: answer.describe('Does the guardian know of the report already?'),
  lookedAfter: answer.describe('Is the child looked after by a local authority?'),
  parentsWithSuspect: answer.describe('Is every parent or guardian a suspect, or living with one?'),
  childWishesWords: words.describe('Words on what the child wishes'),
  hasCapacity: answer.describe('Can the victim decide this for themselves?'),
  /** A person has confirmed that this way of reaching them is safe. */
  routeConfirmed: answer.describe('Has a person confirmed that this way is safe?'),
  routeSharedWithSuspect: answer.describe('Does a suspect share this way?'),
  attempts: z.array(attempt).default([]),
  notifications: z.array(notification).default([]),
  nobodyToInform: z
    .strictObject({
      foundByRegistrar: answer.describe('Did the registrar find that there is nobody to inform?'),
      because: z.enum([...Object.values(NOBODY_IN_FACTS), 'unknown']).describe('Why there is nobody to inform'),
      /** The Home Office or NPCC has answered the force in writing, and the force keeps the answer. */
      onWrittenAnswer: answer.describe('Does a written answer of the Home Office or NPCC allow this finding?'),
    })
    .nullable()
    .default(null),
})

/** The decision maker's own declaration that there is no victim, with what would make it untrue. */
const noVictimDeclaration = z.strictObject({
  madeByDecisionMaker: answer.describe('Did the decision maker declare that there is no victim?'),
  anybodyIsVictim: answer.describe('Is anybody a victim?'),
  protectedByOrder: answer.describe('Is anybody protected by the order breached?'),
  identifiedInImage: answer.describe('Is anybody identified in an image?'),
  injured: answer.describe('Was anybody injured?'),
})

/** What the declaration says of each of those who might be a victim all the same. */
export const NO_VICTIM_QUESTIONS = ['anybodyIsVictim', 'protectedByOrder', 'identifiedInImage', 'injured'] as const

export const notifications = z.strictObject({
  authorisedAt: instant.describe('The moment it was agreed'),
  duties: z.array(duty).default([]),
  noVictimDeclaration: noVictimDeclaration.nullable().default(null),
  confirmation: z
    .strictObject({
      confirmedAt: instant.describe('The moment it was confirmed'),
      isRequester: answer.describe('Is who confirms the requester?'),
      isDecisionMaker: answer.describe('Is who confirms the decision maker?'),
      couldHaveDecided: answer.describe('Could who confirms have decided it?'),
      sawEveryNotification: answer.describe('Did they see every notification?'),
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
    .enum([...Object.values(DECISION_MAKER_IN_FACTS), 'none', 'unknown'])
    .default('unknown')
    .describe('Who puts it back'),
  foundBy: z
    .enum([...Object.values(FOUND_BY_IN_FACTS), 'unknown'])
    .default('unknown')
    .describe('Who found that it was wrong'),
  reasonWords: words.describe('Words on why'),
  supervisorNamed: answer.describe('Is a supervisor named?'),
  dutyToInformOpened: answer.describe('Is there a duty to inform the victim?'),
})

import { z } from 'zod'
import { choice, instantField, optional, words, yesNo, yesNoUnknown } from '#lib/base/form-fields'
import { AttemptResult, Channel, InformedThrough, NobodyBecause, OtherMethod, Reply } from '#lib/base/prisma/enums'
import { AGE_PROOFS, AGES_FOUND } from './model.ts'

// A voicemail reaches nobody who could answer.
const INFORMING_CHANNELS = Object.values(Channel).filter((channel) => channel !== 'voicemail')

/**
 * What is asked when a victim has been informed: how old they are where nobody knew, through whom, how, safely or not, what
 * was said, what they answered; in the order of the page.
 */
export const notificationForm = z.object({
  at: instantField('when the victim was informed'),
  ageFound: choice('Say how old the victim is', AGES_FOUND).default('unknown'),
  ageProof: choice('Say what shows how old they are', [...AGE_PROOFS, 'unknown']).default('unknown'),
  informedThrough: choice('Say who was informed', InformedThrough),
  victimAgreedToParent: yesNoUnknown('Say whether the victim agreed that a parent be informed').default('unknown'),
  guardianIsOrLivesWithSuspect: yesNoUnknown(
    'Select whether the person you informed is a suspect, or lives with one',
  ).default('unknown'),
  guardianAlreadyKnows: yesNoUnknown('Say whether the parent or guardian already knew of the report').default(
    'unknown',
  ),
  lookedAfter: yesNoUnknown('Select whether the child is looked after').default('unknown'),
  parentsWithSuspect: yesNoUnknown('Select whether every parent is a suspect or lives with one').default('unknown'),
  hasCapacity: yesNoUnknown('Select whether they can decide for themselves').default('unknown'),
  childWishes: words('Enter what the child wishes', { atLeast: 0, atMost: 1000 }).default(''),
  informedThroughReason: words('Say why this person was informed', { atLeast: 0 }),
  identityKnownHow: words('Say how you knew that you were speaking to the right person', { atMost: 300 }),
  channel: choice('Say how the victim was informed', INFORMING_CHANNELS),
  namedOffenceInWriting: yesNoUnknown('Say whether anything sent in writing named the offence').default('unknown'),
  routeConfirmed: yesNo('Say whether this way of reaching them was confirmed as safe'),
  routeSharedWithSuspect: yesNoUnknown('Say whether a suspect shares this address, phone or e-mail'),
  aloneAndOutOfHearing: yesNoUnknown('Say whether they were alone and out of hearing'),
  saidDecision: yesNo('Say whether you informed them of what was decided'),
  saidReason: yesNo('Say whether you informed them why'),
  saidReference: yesNo('Say whether you gave them the reference'),
  gaveReceivingForceAndReference: yesNoUnknown('Say whether you gave them the other force and its number').default(
    'unknown',
  ),
  saidNextSteps: yesNo('Say whether you informed them of what happens next'),
  offeredSupport: yesNo('Say whether you offered support'),
  saidHowToChallenge: yesNo('Say whether you informed them of how to add information or challenge it'),
  reply: choice('Say what they answered', Reply),
  theirWords: words('Write down what they said', { atLeast: 0 }),
})

export type NotificationFields = z.output<typeof notificationForm>

/** The texts of a notification, kept apart from its facts. */
export const NOTIFICATION_TEXTS = ['informedThroughReason', 'childWishes', 'identityKnownHow', 'theirWords'] as const

/** A try that did not reach the victim. */
export const attemptForm = z.object({
  at: instantField('when you tried'),
  channel: choice('Say how you tried', Channel),
  result: choice('Say what came of it', AttemptResult),
  otherMethod: optional(choice('Choose the way you tried', OtherMethod)),
  notes: words('Write anything the next person should know', { atLeast: 0 }),
})

export type AttemptFields = z.output<typeof attemptForm>

/** The registrar’s finding that there is nobody to inform. */
export const nobodyForm = z.object({
  why: choice('Say why there is nobody to inform', NobodyBecause),
  reason: words('Say how you know'),
})

import { z } from 'zod'
import { answer, count, day, dayOrUnknown, id, instant, offencePair } from './terms.ts'

export const crimeFlags = [
  'domestic_abuse',
  'child',
  'hate',
  'honour_based',
  'vulnerable_adult',
  'sexual',
  'coercive_control',
  'repeat',
] as const

export const rmsStatuses = ['live', 'cancelled', 'transferred', 'n100', 'unknown'] as const

/** The crime as the product holds it on the day. What the product always knows must be given; the rest may be unknown. */
export const crime = z.strictObject({
  id,
  ...offencePair.shape,
  /** Every pair this crime, or any crime merged into it, ever had. Authority follows the highest. */
  classesEver: z.array(offencePair),
  recordedAs: z.enum(['crime', 'crime-related incident', 'notifiable reported incident', 'unknown']).default('unknown'),
  recordedAt: instant,
  recordedOn: day,
  reportedOn: dayOrUnknown,
  /** Live here: no cancellation in force. */
  live: answer,
  rmsStatus: z.enum(rmsStatuses).default('unknown'),
  flags: z.array(z.enum(crimeFlags)),
  reporter: z
    .enum(['victim', 'parent_or_carer', 'professional', 'other_third_party', 'police', 'unknown'])
    .default('unknown'),
  /** Open requests on this crime besides the one being assessed. */
  openRequests: count,
  /** Crimes that were cancelled into this one (C3). */
  mergedFrom: z.array(id),
})

export const ages = ['adult', '16-17', '13-15', 'under 13', 'unknown'] as const

export const victim = z.strictObject({
  id,
  kind: z.enum(['person', 'organisation', 'unknown']).default('unknown'),
  age: z.enum(ages).default('unknown'),
  /** Enhanced rights under the Victims' Code, as the force has assessed them. */
  enhanced: answer,
})

export const relations = [
  'partner',
  'ex_partner',
  'family',
  'friend',
  'acquaintance',
  'colleague',
  'stranger',
  'unknown',
] as const

export const suspect = z.strictObject({
  id,
  relation: z.enum(relations).default('unknown'),
  isPoliceStaff: answer,
})

/** What is true of the force on the day. */
export const force = z.strictObject({
  /** This force among the forces a crime may go to. */
  code: z.union([id, z.literal('unknown')]).default('unknown'),
  /** A registrar, or acting registrar, with a College register entry in date is in post. */
  registeredRegistrarExists: answer,
  /** Besides the decider, another registrar, or acting registrar, with such an entry is in post. */
  anotherRegisteredRegistrar: answer,
  /** The force's own list reserves this offence to its registrar. */
  reservesThisOffence: answer,
})

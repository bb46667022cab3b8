import { z } from 'zod'
import { RmsStatus } from '#lib/base/prisma/enums'
import { answer, day, id, instant, offencePair } from './terms.ts'

/** The flags a crime may carry in the RMS. */
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
export type CrimeFlag = (typeof crimeFlags)[number]

/** Who may have reported a crime, as the RMS has it. */
export const reporters = ['victim', 'parent_or_carer', 'professional', 'other_third_party', 'police'] as const
export type Reporter = (typeof reporters)[number]

/** The crime as the product holds it on the day. What the product always knows must be given; the rest may be unknown. */
export const crime = z.strictObject({
  id,
  ...offencePair.shape,
  /** Every pair this crime, or any crime merged into it, ever had. Authority follows the highest. */
  classesEver: z.array(offencePair),
  recordedAs: z
    .enum(['crime', 'crime-related incident', 'notifiable reported incident', 'unknown'])
    .default('unknown')
    .describe('What it is recorded as'),
  recordedAt: instant.describe('The moment it was recorded'),
  recordedOn: day.describe('The day it was recorded'),
  /** Live here: no cancellation in force. */
  live: answer.describe('Is it live here, with no cancellation in force?'),
  rmsStatus: z
    .enum([...Object.values(RmsStatus), 'unknown'])
    .default('unknown')
    .describe('How it stands in the RMS'),
  /** Every row of the RMS that names it, or a crime it is merged with, came in or was entered by the registrar. */
  arrivedWhole: answer.describe('Has everything about it arrived from the RMS?'),
  charged: answer.describe('Does the RMS show anybody as charged?'),
  onBail: answer.describe('Does the RMS show anybody as on bail?'),
  flags: z.array(z.enum(crimeFlags)).describe('Flags on the crime'),
  reporter: z
    .enum([...reporters, 'unknown'])
    .default('unknown')
    .describe('Who reported it'),
})

export const ages = ['adult', '16-17', '13-15', 'under 13', 'unknown'] as const

export const victim = z.strictObject({
  id,
  kind: z
    .enum(['person', 'organisation', 'unknown'])
    .default('unknown')
    .describe('Is the victim a person or an organisation?'),
  age: z.enum(ages).default('unknown').describe('The victim’s age'),
  /** Enhanced rights under the Victims' Code, as they follow from the offence, the flags and the victim's age (HOCR-V-04). */
  enhanced: answer.describe('Has the victim enhanced rights?'),
})

/** What a suspect may be to the victim. */
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
export type Relation = (typeof relations)[number]

/** The relations between partners, former partners and family, which make a crime domestic. */
export const closeRelations: ReadonlySet<string> = new Set(['partner', 'ex_partner', 'family'] satisfies Relation[])

export const suspect = z.strictObject({
  relation: z.enum(relations).default('unknown').describe('The suspect, to the victim'),
  isPoliceStaff: answer.describe('Is the suspect a police officer or member of police staff?'),
  /** On the day the crime was recorded; unknown where the year of birth leaves open whether they were an adult. */
  age: z.enum(ages).default('unknown').describe('The suspect’s age when it was recorded'),
})

/** What is true of the force on the day. */
export const force = z.strictObject({
  /** This force among the forces a crime may go to. */
  code: z
    .union([id, z.literal('unknown')])
    .default('unknown')
    .describe('The force of this case'),
  /** A registrar, or acting registrar, with a College register entry in date is in post. */
  registeredRegistrarExists: answer.describe('Is a registrar on the College register in post?'),
  /** Besides the decision maker, another registrar, or acting registrar, with such an entry is in post. */
  anotherRegisteredRegistrar: answer.describe('Is there another registrar on the register besides the decision maker?'),
  /** The force's own list reserves this offence to its registrar. */
  reservesThisOffence: answer.describe('Does the force keep this offence for its registrar?'),
})

import { z } from 'zod'
import { answer, count, day, id, offencePair } from './terms.ts'

/** The principal crime when another is cancelled into it. Gathered by the product, not typed. */
export const principalCrime = z.strictObject({
  id,
  ...offencePair.shape,
  recordedOn: day.describe('The day the principal crime was recorded'),
  sameForce: answer.describe('Is the principal crime this force’s own?'),
  live: answer.describe('Is the principal crime live?'),
  rmsStatus: z
    .enum(['live', 'cancelled', 'transferred', 'n100', 'unknown'])
    .default('unknown')
    .describe('Status of the principal crime in the RMS'),
  openRequests: count.describe('Open requests on the principal crime'),
  /** Following its own merges leads back to the crime being cancelled. */
  leadsBackHere: answer.describe('Do its own merges lead back to this crime?'),
  sameVictims: answer.describe('Have both the same victims?'),
  sameSuspects: answer.describe('Have both the same suspects?'),
  /** As the RMS has it on the crime that stays; no where it names suspects and each is to the victim something else. */
  formerPartner: answer.describe('On the principal crime, is a suspect recorded as a former partner of the victim?'),
  sameOffence: answer.describe('Are both the same offence?'),
  sameDay: answer.describe('Were both reported on the same day?'),
  samePlace: answer.describe('Did both happen at the same place?'),
})

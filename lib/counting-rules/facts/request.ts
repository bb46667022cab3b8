import { z } from 'zod'
import { Category } from '#lib/base/prisma/enums'
import { answer, reasonCode } from './terms.ts'

/** The five, in their order. */
export const categories = Object.values(Category)

/** A request made before on the same crime. */
const earlierRequest = z.strictObject({
  category: z.enum(Category),
  result: z
    .enum(['authorised', 'refused', 'returned', 'withdrawn', 'revoked', 'reinstated', 'unknown'])
    .describe('How the earlier request ended'),
  hasNewEvidenceSince: answer.describe('Is there new evidence since the earlier request?'),
})

export const request = z.strictObject({
  /** Null until one of the five is chosen. */
  category: z.enum(Category).nullable().describe('The category asked for'),
  /** Reasons offered that are no ground (section 5). */
  reasons: z.array(reasonCode).describe('Reasons offered that are no ground'),
  /** "Is there also new information showing that no crime happened?" */
  alsoNewInformation: answer.describe('Is there also new information showing that no crime happened?'),
  earlier: z.array(earlierRequest),
})

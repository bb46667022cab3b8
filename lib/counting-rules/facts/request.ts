import { z } from 'zod'
import { Category } from '#lib/base/prisma/enums'
import { REQUESTER_IN_FACTS } from '#lib/base/roles'
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
  requester: z.strictObject({
    role: z
      .enum([...new Set(Object.values(REQUESTER_IN_FACTS)), 'other', 'unknown'])
      .default('unknown')
      .describe('Who asks'),
    isOic: answer.describe('Is the requester the officer in the case?'),
    isCrimeBureauOrRegistrarStaff: answer.describe('Is the requester in the crime bureau or the registrar’s staff?'),
  }),
  /** Reasons offered that are no ground (section 5). */
  reasons: z.array(reasonCode).describe('Reasons offered that are no ground'),
  /** "Is there also new information showing that no crime happened?" */
  alsoNewInformation: answer.describe('Is there also new information showing that no crime happened?'),
  earlier: z.array(earlierRequest),
})

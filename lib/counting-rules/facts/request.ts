import { z } from 'zod'
import { answer, count, reasonCode } from './terms.ts'

export const categories = ['C1', 'C2', 'C3', 'C4', 'C5'] as const

/** A request made before on the same crime. */
export const earlierRequest = z.strictObject({
  category: z.enum(categories),
  result: z.enum(['agreed', 'refused', 'returned', 'withdrawn', 'revoked', 'reinstated', 'unknown']),
  hasNewEvidenceSince: answer,
})

export const request = z.strictObject({
  /** Null until one of the five is chosen. */
  category: z.enum(categories).nullable(),
  /** How many categories were named in all: exactly one is right. */
  categoriesNamed: count,
  requester: z.strictObject({
    role: z.enum(['officer', 'crime bureau', 'registrar staff', 'other', 'unknown']).default('unknown'),
    isOic: answer,
    isCrimeBureauOrRegistrarStaff: answer,
  }),
  /** Reasons offered that are no ground (section 5). */
  reasons: z.array(reasonCode),
  /** "Is there also new information showing that no crime happened?" */
  alsoNewInformation: answer,
  earlier: z.array(earlierRequest),
})

import { z } from 'zod'
import { Answer } from '#lib/base/prisma/enums'
import { principalCrime } from '#lib/counting-rules/facts/principal-crime'
import { c1Questions } from './of-c1.ts'
import { c2Questions } from './of-c2.ts'
import { c3Questions } from './of-c3.ts'
import { c4Questions, mistakeConditions } from './of-c4.ts'
import { c5Questions } from './of-c5.ts'
import { factsIn } from './kinds/shapes.ts'

const conditions = z.partialRecord(z.enum(mistakeConditions), z.enum(Answer)).default({})

const requesterFactsC1 = z.strictObject({ category: z.literal('C1'), ...factsIn(c1Questions) })
const requesterFactsC2 = z.strictObject({ category: z.literal('C2'), ...factsIn(c2Questions) })
const requesterFactsC3 = z.strictObject({
  category: z.literal('C3'),
  ...factsIn(c3Questions),
  principalCrime: principalCrime.nullable().default(null),
})
const requesterFactsC4 = z.strictObject({ category: z.literal('C4'), ...factsIn(c4Questions), conditions })
const requesterFactsC5 = z.strictObject({ category: z.literal('C5'), ...factsIn(c5Questions) })

/** Exactly what the category needs from the requester: facts, never opinions. */
export const requesterFacts = z.discriminatedUnion('category', [
  requesterFactsC1,
  requesterFactsC2,
  requesterFactsC3,
  requesterFactsC4,
  requesterFactsC5,
])

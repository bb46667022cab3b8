import { z } from 'zod'
import { Answer } from '#lib/base/prisma/enums'

export type { Answer }

/** A question that may not have been answered yet. A missing answer is unknown, and unknown is never yes. */
export const answer = z.enum(Answer).default('unknown')

/** A random id: of a crime, a person, an item of evidence. Never a name and never a reference. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** A day of the Europe/London calendar, YYYY-MM-DD. */
export const day = z.iso.date()

/** A moment in UTC, ISO 8601 ending in Z. */
export const instant = z.iso.datetime()

export const dayOrUnknown = z.union([day, z.literal('unknown')]).default('unknown')
export const instantOrUnknown = z.union([instant, z.literal('unknown')]).default('unknown')

/** How many words were written. The words themselves are kept elsewhere and never come here. */
export const words = z.int().min(0).default(0)

export const count = z.int().min(0)

/** A check's id, such as HOCR-C2-08, HOCR-A-01a or LAW-01b. */
export const checkId = z.string().regex(/^(HOCR-[A-Z][0-9]?|LAW)-[0-9]{2}[a-z]?$/)

const REASONS = 35

/** The reasons that are no ground (section 5): HOCR-R-01 to HOCR-R-35. */
const reasonCodes: readonly string[] = Array.from(
  { length: REASONS },
  (_, index) => `HOCR-R-${String(index + 1).padStart(2, '0')}`,
)

export const reasonCode = z.enum(reasonCodes)

/** Of a reported incident of which only the class is known: N100, and not which of its codes. */
export const UNKNOWN_CODE = 'unknown'

/** An offence is the pair: the same Home Office code can sit in several count classes, and the class changes the answer. */
export const offencePair = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Za-z0-9/]{1,10}$/)
    .describe('Home Office code'),
  countClass: z
    .string()
    .regex(/^[A-Za-z0-9/-]{0,8}$/)
    .describe('Count class'),
})
export type OffencePair = z.infer<typeof offencePair>

/** A Home Office code, after a blank its class where it has one, and after a dash the words of its title. */
const typedPair = /^(\d{3}\/\d{2}|VAR)(?: ([A-Za-z0-9/-]{1,8}))?(?: – .*)?$/i

/** The pair that was typed, or taken from a list as “195/94 8L – Harassment”; undefined where it is none. */
export const pairTyped = (typed: string): OffencePair | undefined => {
  const [, code, countClass = ''] = typedPair.exec(typed.trim().replaceAll(/\s+/g, ' ')) ?? []
  return code === undefined ? undefined : { code: code.toUpperCase(), countClass: countClass.toUpperCase() }
}

/** A pair as it is typed and shown: its code, and after a blank its class. */
export const pairInWords = ({ code, countClass }: OffencePair): string => `${code} ${countClass}`.trim()

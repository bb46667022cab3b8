import { z } from 'zod'
import { Answer } from '#lib/base/prisma/enums'
import { draftFields } from './form-by-answers.ts'
import { categories } from '#lib/counting-rules/facts/request'

/** What a requester had answered when findings on it were put before them. */
export const shown = z.object({
  path: z.array(z.string()),
  category: z.enum(categories).nullable(),
  alsoNewInformation: z.enum(Answer),
  fields: draftFields,
  evidence: z.array(z.object({ id: z.string(), fields: draftFields })),
})
export type Shown = z.output<typeof shown>

/** One answer that was changed after findings on it were shown. Empty where it was not, or is no longer, answered. */
export interface Change {
  /** The name of its question; `path` for what has happened, `evidence` for a whole piece that was taken out. */
  readonly name: string
  /** Whose question it is: of a category, or of an item of evidence, by what kind of evidence it is. */
  readonly of: { readonly category: (typeof categories)[number] } | { readonly evidence: string }
  readonly from: string
  readonly to: string
}

const savedAnswer = z.union([z.string(), z.object({ id: z.string(), count: z.number() })])

/** A change as a submission keeps it: codes as they are, texts where words are kept. */
export const savedChange = z.object({
  name: z.string(),
  of: z.union([z.object({ category: z.enum(categories) }), z.object({ evidence: z.string() })]),
  from: savedAnswer,
  to: savedAnswer,
})
export type SavedChange = z.output<typeof savedChange>

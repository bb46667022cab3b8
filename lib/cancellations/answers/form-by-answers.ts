import { z } from 'zod'

/** What has been typed into a form so far, of which anything may still be missing. */
export const draftFields = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type DraftFields = z.output<typeof draftFields>

/** What a form holds once it is whole. */
export type FormAnswers = Record<string, unknown>

/**
 * A form whose questions depend on what was typed into it: `fieldsFor` gives those that are asked, and anything else that
 * was posted is dropped. The same in the browser and on the server.
 */
export const formBy = (
  fieldsFor: (typed: DraftFields) => Readonly<Record<string, z.ZodType>>,
): z.ZodType<FormAnswers, FormAnswers> =>
  z.record(z.string(), z.unknown()).transform((posted, context): FormAnswers => {
    const read = z.object(fieldsFor(draftFields.parse(posted))).safeParse(posted)
    if (read.success) return read.data
    for (const { message, path } of read.error.issues) context.addIssue({ code: 'custom', message, path })
    return z.NEVER
  })

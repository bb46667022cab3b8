import { z } from 'zod'
import { asSystem } from '#lib/base/database'
import { isId, newId } from '#lib/base/ids'
import type { Refusal } from '#lib/base/result'
import { unsavedFormOf, putUnsavedForm, removeUnsavedForm } from './unsaved-forms-store.ts'

const fieldsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
// The words beside the fields are kept as a list: jsonb would put them in an order of its own.
const refusalSchema = z.object({
  kind: z.string(),
  words: z.string(),
  fields: z
    .array(z.tuple([z.string(), z.string()]))
    .transform((lines): Record<string, string> => Object.fromEntries(lines))
    .optional(),
})

/** A form that could not be saved, as it was typed, with why. */
export interface UnsavedForm {
  readonly formKey: string
  readonly fields: Record<string, string | string[]>
  readonly refusal: Refusal
}

/** Keeps what a person typed for a day, for that person alone; of an inspector nothing. */
export const saveUnsavedForm = (
  staffId: string,
  route: string,
  { formKey, fields, refusal }: UnsavedForm,
): Promise<void> =>
  asSystem((tx) =>
    putUnsavedForm(tx, {
      formKey,
      staffId,
      route,
      fields,
      refusal: { ...refusal, fields: refusal.fields && Object.entries(refusal.fields) },
    }),
  )

/** What this person typed into this form, if it is kept; undefined for anybody else's. */
export async function unsavedForm(staffId: string, formKey: unknown): Promise<UnsavedForm | undefined> {
  if (!isId(formKey)) return undefined
  const row = await asSystem((tx) => unsavedFormOf(tx, formKey, staffId))
  return row && { formKey, fields: fieldsSchema.parse(row.fields), refusal: refusalSchema.parse(row.refusal) }
}

/** Of several forms on one page the one that has this field: with what was typed into it, if it was not saved, else with a key of its own. */
export const formWith = (
  unsaved: UnsavedForm | undefined,
  field: string,
): Pick<UnsavedForm, 'formKey'> & { unsaved?: UnsavedForm } =>
  unsaved && field in unsaved.fields ? { formKey: unsaved.formKey, unsaved } : { formKey: newId() }

/** Forgets an unsaved form, once it was saved, and any that is older than a day. */
export const deleteUnsavedForm = (formKey: string): Promise<void> => asSystem((tx) => removeUnsavedForm(tx, formKey))

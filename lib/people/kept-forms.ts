import { z } from 'zod'
import { beforeAnyoneIsKnown } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Refusal } from '#lib/base/result'

const fieldsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
const refusalSchema = z.object({ kind: z.string(), words: z.string(), fields: z.record(z.string(), z.string()).optional() })

/** A form that could not be saved, as it was typed, with why. */
export interface KeptForm {
  readonly formKey: string
  readonly fields: Record<string, string | string[]>
  readonly refusal: Refusal
}

/** Keeps what a person typed for a day, for that person alone. */
export async function keepForm(staffId: string, door: string, form: KeptForm): Promise<void> {
  await beforeAnyoneIsKnown((tx) => tx.$executeRaw`
    INSERT INTO personal.kept_form (form_key, staff_id, door, fields, refusal, kept_at)
    VALUES (${form.formKey}::uuid, ${staffId}::uuid, ${door}, ${JSON.stringify(form.fields)}::jsonb,
      ${JSON.stringify(form.refusal)}::jsonb, registrar.now())
    ON CONFLICT (form_key) DO UPDATE SET fields = excluded.fields, refusal = excluded.refusal, kept_at = excluded.kept_at
    WHERE kept_form.staff_id = excluded.staff_id`)
}

/** What this person typed into this form, if it is kept; undefined for anybody else's. */
export async function keptForm(staffId: string, formKey: unknown): Promise<KeptForm | undefined> {
  if (!isId(formKey)) return undefined
  const rows = await beforeAnyoneIsKnown((tx) => tx.$queryRaw<{ fields: unknown; refusal: unknown }[]>`
    SELECT fields, refusal FROM personal.kept_form WHERE form_key = ${formKey}::uuid AND staff_id = ${staffId}::uuid
      AND kept_at > registrar.now() - interval '24 hours'`)
  const row = rows[0]
  return row && { formKey, fields: fieldsSchema.parse(row.fields), refusal: refusalSchema.parse(row.refusal) }
}

/** Forgets a kept form, once it was saved, and any that is older than a day. */
export async function dropForm(formKey: string): Promise<void> {
  await beforeAnyoneIsKnown((tx) => tx.$executeRaw`
    DELETE FROM personal.kept_form WHERE form_key = ${formKey}::uuid OR kept_at < registrar.now() - interval '24 hours'`)
}

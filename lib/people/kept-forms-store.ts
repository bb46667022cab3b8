import type { Tx } from '#lib/base/database'
import { jsonText } from '#lib/base/json'

export async function putForm(
  tx: Tx,
  form: { formKey: string; staffId: string; door: string; fields: object; refusal: object },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO personal.kept_form (form_key, staff_id, door, fields, refusal, kept_at)
    VALUES (${form.formKey}::uuid, ${form.staffId}::uuid, ${form.door}, ${jsonText(form.fields)}::jsonb,
      ${jsonText(form.refusal)}::jsonb, registrar.now())
    ON CONFLICT (form_key) DO UPDATE SET fields = excluded.fields, refusal = excluded.refusal, kept_at = excluded.kept_at
    WHERE kept_form.staff_id = excluded.staff_id`
}

export async function formOf(
  tx: Tx,
  formKey: string,
  staffId: string,
): Promise<{ fields: unknown; refusal: unknown } | undefined> {
  const rows = await tx.$queryRaw<{ fields: unknown; refusal: unknown }[]>`
    SELECT fields, refusal FROM personal.kept_form WHERE form_key = ${formKey}::uuid AND staff_id = ${staffId}::uuid
      AND kept_at > registrar.now() - interval '24 hours'`
  return rows[0]
}

export async function removeForm(tx: Tx, formKey: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM personal.kept_form WHERE form_key = ${formKey}::uuid OR kept_at < registrar.now() - interval '24 hours'`
}

import type { Tx } from '#lib/base/database'
import { jsonText } from '#lib/base/json'

export async function putUnsavedForm(
  tx: Tx,
  form: { formKey: string; staffId: string; route: string; fields: object; refusal: object },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO personal.unsaved_form (form_key, staff_id, route, fields, refusal, saved_at)
    SELECT
      ${form.formKey}::uuid, ${form.staffId}::uuid, ${form.route}, ${jsonText(form.fields)}::jsonb,
      ${jsonText(form.refusal)}::jsonb, registrar.now()
    WHERE NOT registrar.held(${form.staffId}::uuid, 'inspector', registrar.today())
    ON CONFLICT (form_key)
    DO UPDATE SET fields = excluded.fields, refusal = excluded.refusal, saved_at = excluded.saved_at
    WHERE unsaved_form.staff_id = excluded.staff_id`
}

export async function unsavedFormOf(
  tx: Tx,
  formKey: string,
  staffId: string,
): Promise<{ fields: unknown; refusal: unknown } | undefined> {
  const rows = await tx.$queryRaw<{ fields: unknown; refusal: unknown }[]>`
    SELECT fields, refusal
    FROM personal.unsaved_form
    WHERE form_key = ${formKey}::uuid
      AND staff_id = ${staffId}::uuid
      AND saved_at > registrar.now() - interval '24 hours'`
  return rows[0]
}

export async function removeUnsavedForm(tx: Tx, formKey: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM personal.unsaved_form
    WHERE form_key = ${formKey}::uuid OR saved_at < registrar.now() - interval '24 hours'`
}

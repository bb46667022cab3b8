import type { Tx } from '#lib/base/database'

const AT_A_TIME = 500

/**
 * Erases the numbers and addresses of up to 500 plans that nobody needs any longer, and the salt that vouched for them.
 * Answers of how many, and the ids of the words beside them and of where messages by them went.
 */
export async function eraseContactMethods(
  tx: Tx,
  months: number,
  now: Date,
): Promise<{ plans: number; wordIds: string[] }> {
  const rows = await tx.$queryRaw<{ wordIds: string[] }[]>`
    WITH erased AS (
      UPDATE personal.contact_plan
      SET
        phone = NULL, email = NULL, address = NULL, language = NULL, erased_at = ${now}::timestamptz,
        salt = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
      WHERE id IN (
        SELECT k.id
        FROM personal.contact_plan k
        WHERE k.erased_at IS NULL
          AND NOT registrar.plan_wanted(k.involvement_id, ${now}::timestamptz - make_interval(months => ${months}::int))
        ORDER BY k.involvement_id, k.n
        LIMIT ${AT_A_TIME}
      )
      RETURNING *
    )
    SELECT array_remove(ARRAY[
      k.through_id, k.times_id, k.supporter_id, k.reasons_id, k.confirmed_how_id,
      k.responsible_id, k.wishes_id
    ], NULL) || ARRAY(SELECT m.to_id FROM message m WHERE m.plan_id = k.id) AS "wordIds"
    FROM erased k`
  return { plans: rows.length, wordIds: rows.flatMap(({ wordIds }) => wordIds) }
}

import type { Tx } from '#lib/base/database'

/** The entry of the ledger that bears a notification, and the commitments in it to the words that were kept. */
export interface EntryOfNotification {
  readonly seq: number
  readonly at: Date
  readonly hash: string
  readonly commitments: readonly string[]
}

export async function entryOfNotification(tx: Tx, notificationId: string): Promise<EntryOfNotification | undefined> {
  const rows = await tx.$queryRaw<EntryOfNotification[]>`
    SELECT
      e.seq::int, e.at, encode(e.hash, 'hex') AS hash,
      ARRAY(
        SELECT change->'row'->>'commitment'
        FROM jsonb_array_elements(entry.body->'rows') AS change
        WHERE change->>'kind' = 'commitment' AND change->>'table' = 'words'
      ) AS commitments
    FROM victim_notification t
    JOIN duty_to_inform y ON y.id = t.duty_id
    JOIN ledger.entry e ON e.crime_id = y.crime_id AND e.kind = 'victim.informed',
      LATERAL (SELECT convert_from(e.body, 'UTF8')::jsonb AS body) entry
    WHERE t.id = ${notificationId}::uuid
      AND EXISTS (
        SELECT
        FROM jsonb_array_elements(entry.body->'rows') AS change
        WHERE change->>'table' = 'victim_notification' AND change->'row'->>'id' = t.id::text
      )
    LIMIT 1`
  return rows[0]
}

import type { Tx } from '#lib/base/database'
import type { Reported } from './model.ts'

/** What was reported of a crime, as the last extract that had it says; undefined where there is no such crime to see. */
export async function reportedOf(tx: Tx, crimeId: string): Promise<Reported | undefined> {
  const rows = await tx.$queryRaw<{ reported: Reported }[]>`
    SELECT jsonb_build_object(
      'summary', c.summary, 'place', c.place, 'happenedFrom', c.happened_from, 'happenedTo', c.happened_to,
      'incidentNumber', c.incident_number, 'charged', c.charged, 'chargedOn', c.charged_on,
      'onBail', c.on_bail, 'bailOn', c.bail_on, 'isDropped', c.texts_dropped_at IS NOT NULL
    ) AS reported
    FROM reported_crime c
    WHERE c.id = ${crimeId}::uuid`
  return rows[0]?.reported
}

import { Prisma } from '#lib/base/prisma/client'
import type { DutyOccasion } from '#lib/base/prisma/enums'

/**
 * Victims whose duty of an occasion began: hits are those informed, with proof. Whose request came to nothing before they were
 * informed is left out, and nobody else. `person_id` is the victim.
 */
export const dutyCases = (
  occasion: DutyOccasion,
  { heard, notHeard }: Readonly<Record<'heard' | 'notHeard', string>>,
): Prisma.Sql => Prisma.sql`
  SELECT
    y.crime_id, y.request_id, y.opened_at AS at, d.category, i.person_id,
    EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id) AS hit,
    CASE
      WHEN EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id) THEN ${heard}::text
      ELSE ${notHeard}::text
    END AS what
  FROM duty_to_inform y
  LEFT JOIN cancellation_decision d ON d.id = y.decision_id
  LEFT JOIN involvement i ON i.id = y.involvement_id
  WHERE y.occasion = ${occasion}::duty_occasion AND y.state <> 'no_longer_needed'`

import { Prisma } from '#lib/base/prisma/client'

/** When the victim of each duty `y` was first informed, in SQL: `t.at`, null where they were not. */
export const FIRST_NOTIFICATION = Prisma.sql`
  LEFT JOIN (SELECT duty_id, min(at) AS at FROM true_notification GROUP BY duty_id) t ON t.duty_id = y.id`

/** Whether that was on or before the day the duty `y` was due. */
export const WAS_IN_TIME = Prisma.sql`coalesce((t.at AT TIME ZONE 'Europe/London')::date <= y.due_on, false)`

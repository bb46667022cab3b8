import type { Day } from '#lib/base/day'
import { asSystem } from '#lib/base/database'

interface Days {
  readonly from: Day
  readonly to: Day
}

/** One wait: its whole hours, and how it ended. */
export interface NaiveWait {
  readonly g: string
  readonly hours: number
  readonly ended: 'happened' | 'otherwise' | 'waiting'
}

/** The waits of a period one by one, read the slow way. */
export const naiveWaits: Readonly<Record<string, (days: Days) => Promise<NaiveWait[]>>> = {
  'time-to-decision': ({ from, to }) =>
    asSystem(
      (tx) => tx.$queryRaw<NaiveWait[]>`
        SELECT
          c.offence_group::text AS g,
          trunc(
            extract(
              epoch FROM CASE
                WHEN d.decided_at IS NOT NULL THEN d.decided_at
                WHEN r.ended_at IS NOT NULL THEN r.ended_at
                ELSE greatest(date_trunc('hour', registrar.now()), s.submitted_at)
              END - s.submitted_at
            ) / 3600
          )::int AS hours,
          CASE
            WHEN d.decided_at IS NOT NULL THEN 'happened'
            WHEN r.ended_at IS NOT NULL THEN 'otherwise'
            ELSE 'waiting'
          END AS ended
        FROM reported_crime c
        JOIN cancellation_request r ON r.crime_id = c.id
        JOIN submission s ON s.request_id = r.id
        LEFT JOIN cancellation_decision d ON d.submission_id = s.id
        WHERE s.occasion::text IN ('requested', 'answered')
          AND (s.submitted_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date`,
    ),
  'time-to-inform': ({ from, to }) =>
    asSystem(
      (tx) => tx.$queryRaw<NaiveWait[]>`
        SELECT
          q.g,
          trunc(
            extract(
              epoch FROM greatest(
                coalesce(q.informed_at, q.closed_at, date_trunc('hour', registrar.now())),
                q.opened_at
              ) - q.opened_at
            ) / 3600
          )::int AS hours,
          CASE
            WHEN q.informed_at IS NOT NULL THEN 'happened'
            WHEN q.closed_at IS NOT NULL THEN 'otherwise'
            ELSE 'waiting'
          END AS ended
        FROM (
          SELECT
            c.offence_group::text AS g, y.opened_at, y.closed_at,
            (
              SELECT min(t.at)
              FROM victim_notification t
              WHERE t.duty_id = y.id
                AND t.id NOT IN (SELECT f.notification_id FROM notification_correction f)
            ) AS informed_at
          FROM duty_to_inform y
          JOIN reported_crime c ON c.id = y.crime_id
          WHERE y.occasion::text = 'before_cancelling'
        ) q
        WHERE (q.opened_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date`,
    ),
  'time-to-reinstatement': ({ from, to }) =>
    asSystem(
      (tx) => tx.$queryRaw<NaiveWait[]>`
        SELECT
          c.offence_group::text AS g,
          trunc(
            extract(
              epoch FROM greatest(
                coalesce(b.at, date_trunc('hour', registrar.now())),
                x.took_effect_at
              ) - x.took_effect_at
            ) / 3600
          )::int AS hours,
          CASE WHEN b.at IS NULL THEN 'waiting' ELSE 'happened' END AS ended
        FROM cancellation x
        JOIN reported_crime c ON c.id = x.crime_id
        LEFT JOIN reinstatement b ON b.cancellation_id = x.id
        WHERE x.decision_id IS NOT NULL
          AND (x.took_effect_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date`,
    ),
}

/**
 * The days by which it had happened to a share of all: for each hour in turn who was still followed is counted anew, and the chance
 * of still waiting before it is multiplied out from the beginning. Null where it is not reached.
 */
export function naiveReached(waits: readonly NaiveWait[], share: number): number | null {
  const hours = [...new Set(waits.map((wait) => wait.hours))].toSorted((left, right) => left - right)
  const stillWaiting = (before: number) =>
    hours
      .filter((hour) => hour < before)
      .reduce((chance, hour) => {
        const followed = waits.filter((wait) => wait.hours >= hour).length
        const ended = waits.filter((wait) => wait.hours === hour && wait.ended !== 'waiting').length
        return chance * (1 - ended / followed)
      }, 1)
  let happened = 0
  for (const hour of hours) {
    const followed = waits.filter((wait) => wait.hours >= hour).length
    const now = waits.filter((wait) => wait.hours === hour && wait.ended === 'happened').length
    happened += (stillWaiting(hour) * now) / followed
    if (happened >= share - 1e-9) return hour / 24
  }
  return null
}

/** Counts by offence group and column, 'group column', the slow way. */
export const naiveColumns: Readonly<Record<string, (days: Days) => Promise<{ key: string; n: number }[]>>> = {
  cancelled: ({ from, to }) =>
    asSystem(
      (tx) => tx.$queryRaw<{ key: string; n: number }[]>`
        SELECT c.offence_group::text || ' ' || x.category AS key, count(*)::int AS n
        FROM reported_crime c, cancellation x
        WHERE x.crime_id = c.id
          AND x.decision_id IS NOT NULL
          AND (x.took_effect_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date
        GROUP BY 1`,
    ),
  'reinstated-because': ({ from, to }) =>
    asSystem(
      (tx) => tx.$queryRaw<{ key: string; n: number }[]>`
        SELECT c.offence_group::text || ' ' || b.found_by AS key, count(*)::int AS n
        FROM reported_crime c, cancellation x, reinstatement b
        WHERE x.crime_id = c.id
          AND b.cancellation_id = x.id
          AND (b.at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date
        GROUP BY 1`,
    ),
  'not-informed': ({ from, to }) =>
    asSystem(
      (tx) => tx.$queryRaw<{ key: string; n: number }[]>`
        SELECT
          c.offence_group::text || ' ' || CASE
            WHEN extract(epoch FROM registrar.now() - y.opened_at) > 90 * 86400 THEN 'longer'
            WHEN extract(epoch FROM registrar.now() - y.opened_at) > 28 * 86400 THEN 'quarter'
            WHEN extract(epoch FROM registrar.now() - y.opened_at) > 7 * 86400 THEN 'month'
            ELSE 'week'
          END AS key,
          count(*)::int AS n
        FROM reported_crime c, duty_to_inform y
        WHERE y.crime_id = c.id
          AND y.occasion::text = 'before_cancelling'
          AND y.state::text = 'open'
          AND (y.opened_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date
        GROUP BY 1`,
    ),
}

/** Decisions by who made them and whose request they were on, one row each. */
export const naiveDecisions = ({ from, to }: Days): Promise<{ by: string; on: string; authorised: boolean }[]> =>
  asSystem(
    (tx) => tx.$queryRaw<{ by: string; on: string; authorised: boolean }[]>`
      SELECT d.decided_by::text AS by, r.requester_id::text AS on, d.verdict::text = 'authorise' AS authorised
      FROM cancellation_decision d, cancellation_request r
      WHERE r.id = d.request_id
        AND d.verdict::text <> 'return'
        AND (d.decided_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date`,
  )

/** Each victim of each crime recorded, and each victim with a duty to be informed, with what the RMS gives of them. */
export const naiveVictims = ({ from, to }: Days) =>
  asSystem(
    (tx) => tx.$queryRaw<{ figure: string; kind: string; born: number | null; day: string; hit: boolean }[]>`
      SELECT
        'cancelled-by-victim' AS figure, p.kind, p.year_of_birth AS born,
        (c.recorded_at AT TIME ZONE 'Europe/London')::date::text AS day,
        EXISTS (
          SELECT FROM cancellation x WHERE x.crime_id = c.id AND x.in_force AND x.category::text <> 'C1'
        ) AS hit
      FROM reported_crime c, involvement i, personal.person p
      WHERE i.crime_id = c.id
        AND i.role::text = 'victim'
        AND i.removed_at IS NULL
        AND p.id = i.person_id
        AND (c.recorded_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date
      UNION ALL
      SELECT
        'informed-by-victim', p.kind, p.year_of_birth, (y.opened_at AT TIME ZONE 'Europe/London')::date::text,
        EXISTS (
          SELECT
          FROM victim_notification t
          WHERE t.duty_id = y.id AND t.id NOT IN (SELECT f.notification_id FROM notification_correction f)
        )
      FROM duty_to_inform y, involvement i, personal.person p
      WHERE i.id = y.involvement_id
        AND p.id = i.person_id
        AND y.occasion::text = 'before_cancelling'
        AND y.state::text <> 'no_longer_needed'
        AND (y.opened_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date`,
  )

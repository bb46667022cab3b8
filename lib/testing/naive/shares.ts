import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { Prisma } from '#lib/base/prisma/client'

/**
 * What each share counts, counted again: every case in the database, as its definition reads, with none of the indicators'
 * own SQL. `g`, `u` and `m` are its offence group, its unit and its month; `d` is its London day.
 */
const CASES: Readonly<Record<string, string>> = {
  'victims-informed': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (y.opened_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT count(*) FROM victim_notification t LEFT JOIN notification_correction f ON f.notification_id = t.id
        WHERE t.duty_id = y.id AND f.id IS NULL) > 0 AS hit
    FROM duty_to_inform y, reported_crime c
    WHERE c.id = y.crime_id AND y.occasion::text = 'before_cancelling'
      AND y.state::text IN ('open', 'informed', 'nobody_to_inform')`,
  'contacted-after-mistake': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (y.opened_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT count(*) FROM victim_notification t LEFT JOIN notification_correction f ON f.notification_id = t.id
        WHERE t.duty_id = y.id AND f.id IS NULL) > 0 AS hit
    FROM duty_to_inform y, reported_crime c
    WHERE c.id = y.crime_id AND y.occasion::text = 'after_error'
      AND y.state::text IN ('open', 'informed', 'nobody_to_inform')`,
  'found-after-effect': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (y.opened_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT count(*) FROM victim_notification t LEFT JOIN notification_correction f ON f.notification_id = t.id
        WHERE t.duty_id = y.id AND f.id IS NULL) > 0 AS hit
    FROM duty_to_inform y, reported_crime c
    WHERE c.id = y.crime_id AND y.occasion::text = 'found_after_effect'
      AND y.state::text IN ('open', 'informed', 'nobody_to_inform')`,
  'informed-in-time': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (y.opened_at AT TIME ZONE 'Europe/London')::date AS d,
      coalesce((
        SELECT min((t.at AT TIME ZONE 'Europe/London')::date)
        FROM victim_notification t LEFT JOIN notification_correction f ON f.notification_id = t.id
        WHERE t.duty_id = y.id AND f.id IS NULL
      ) <= y.due_on, false) AS hit
    FROM duty_to_inform y, reported_crime c
    WHERE c.id = y.crime_id AND y.occasion::text = 'before_cancelling'
      AND y.state::text IN ('open', 'informed', 'nobody_to_inform')
      AND y.due_on < registrar.today()`,
  'cancellation-rate': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (c.recorded_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT count(*) FROM cancellation x WHERE x.crime_id = c.id AND x.in_force
        AND x.category::text IN ('C2', 'C3', 'C4', 'C5')) > 0 AS hit
    FROM reported_crime c`,
  'recorded-in-time': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (c.recorded_at AT TIME ZONE 'Europe/London')::date AS d,
      extract(epoch FROM c.recorded_at - c.reported_at) <= 86400 AS hit
    FROM reported_crime c`,
  'past-years': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.took_effect_at AT TIME ZONE 'Europe/London')::date AS d,
      extract(year FROM (c.recorded_at AT TIME ZONE 'Europe/London') - interval '3 months')
        < extract(year FROM (x.took_effect_at AT TIME ZONE 'Europe/London') - interval '3 months') AS hit
    FROM cancellation x, reported_crime c WHERE c.id = x.crime_id AND x.decision_id IS NOT NULL`,
  reinstated: `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.took_effect_at AT TIME ZONE 'Europe/London')::date AS d,
      EXISTS (SELECT FROM reinstatement r WHERE r.cancellation_id = x.id) AS hit
    FROM cancellation x, reported_crime c WHERE c.id = x.crime_id AND x.decision_id IS NOT NULL`,
  'category-changed': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.took_effect_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT s.category FROM submission s
        WHERE s.request_id = x.request_id ORDER BY s.n LIMIT 1) <> x.category AS hit
    FROM cancellation x, reported_crime c WHERE c.id = x.crime_id AND x.decision_id IS NOT NULL`,
  refused: `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.decided_at AT TIME ZONE 'Europe/London')::date AS d,
      x.verdict::text = 'refuse' AS hit
    FROM cancellation_decision x, cancellation_request r, reported_crime c
    WHERE r.id = x.request_id AND c.id = r.crime_id AND x.verdict::text <> 'return'`,
  returned: `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.decided_at AT TIME ZONE 'Europe/London')::date AS d,
      x.verdict::text = 'return' AS hit
    FROM cancellation_decision x, cancellation_request r, reported_crime c WHERE r.id = x.request_id
      AND c.id = r.crime_id`,
  'set-aside': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.decided_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT count(*) FROM set_aside s WHERE s.decision_id = x.id) > 0 AS hit
    FROM cancellation_decision x, cancellation_request r, reported_crime c
    WHERE r.id = x.request_id AND c.id = r.crime_id AND x.verdict::text = 'authorise'`,
  'authorised-first-time': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.decided_at AT TIME ZONE 'Europe/London')::date AS d,
      x.verdict::text = 'authorise'
        AND (SELECT count(*) FROM cancellation_decision b WHERE b.request_id = r.id
          AND b.verdict::text = 'return') = 0 AS hit
    FROM cancellation_decision x, cancellation_request r, reported_crime c
    WHERE r.id = x.request_id AND c.id = r.crime_id AND x.verdict::text <> 'return'`,
  'not-independent': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.decided_at AT TIME ZONE 'Europe/London')::date AS d,
      x.decided_by = r.requester_id
        OR (SELECT count(*) FROM submission s WHERE s.request_id = r.id AND s.submitted_by = x.decided_by
          AND s.submitted_at <= x.decided_at AND s.occasion::text IN ('requested', 'answered')) > 0
        OR (SELECT count(*) FROM involvement i WHERE i.crime_id = c.id AND i.staff_id = x.decided_by
          AND i.removed_at IS NULL
          AND (i.from_day IS NULL OR i.from_day <= (x.decided_at AT TIME ZONE 'Europe/London')::date)) > 0 AS hit
    FROM cancellation_decision x, cancellation_request r, reported_crime c WHERE r.id = x.request_id
      AND c.id = r.crime_id`,
  'without-authority': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.decided_at AT TIME ZONE 'Europe/London')::date AS d,
      NOT registrar.held(x.decided_by, x.role, (x.decided_at AT TIME ZONE 'Europe/London')::date)
        OR (x.verdict::text = 'authorise' AND EXISTS (
          SELECT FROM assessment a, jsonb_array_elements(a.findings) f
          WHERE a.id = x.assessment_id AND (f->'about'->>'whoDecides')::boolean AND (f->>'bars')::boolean)) AS hit
    FROM cancellation_decision x, cancellation_request r, reported_crime c WHERE r.id = x.request_id
      AND c.id = r.crime_id`,
  'information-on-file': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.decided_at AT TIME ZONE 'Europe/London')::date AS d,
      EXISTS (SELECT FROM assessment a, jsonb_array_elements(a.findings) f
        WHERE a.id = x.assessment_id AND f->>'check' = 'HOCR-C2-01' AND f->>'result' = 'met') AS hit
    FROM cancellation_decision x, cancellation_request r, reported_crime c
    WHERE r.id = x.request_id AND c.id = r.crime_id AND x.verdict::text = 'authorise' AND x.category::text = 'C2'`,
  'complete-when-decided': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.decided_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT count(*) FROM assessment a, jsonb_array_elements(a.findings) f
        WHERE a.id = x.assessment_id AND f->>'result' = 'unknown') = 0 AS hit
    FROM cancellation_decision x, cancellation_request r, reported_crime c
    WHERE r.id = x.request_id AND c.id = r.crime_id AND x.verdict::text <> 'return'`,
  'reclassified-away': `
    SELECT x.from_group::text AS g, c.unit_id AS u, (x.found_at AT TIME ZONE 'Europe/London')::date AS d,
      coalesce(x.to_group::text, '') <> x.from_group::text AS hit
    FROM rms_change x, reported_crime c WHERE c.id = x.crime_id
      AND x.kind::text IN ('reclassified', 'moved_to_incident')`,
  'changes-answered': `
    SELECT x.from_group::text AS g, c.unit_id AS u, (x.found_at AT TIME ZONE 'Europe/London')::date AS d,
      x.answer IS NOT NULL AS hit
    FROM rms_change x, reported_crime c WHERE c.id = x.crime_id AND x.weight::text = 'difference'`,
  bypass: `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (c.rms_changed_at AT TIME ZONE 'Europe/London')::date AS d,
      c.cancelled_by IS NULL OR EXISTS (SELECT FROM cancellation x
        WHERE x.id = c.cancelled_by AND x.decision_id IS NOT NULL AND x.took_effect_at > c.rms_changed_at) AS hit
    FROM reported_crime c
    WHERE c.rms_status::text IN ('cancelled', 'transferred', 'n100') AND c.rms_changed_at IS NOT NULL`,
  'repeat-victims': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.took_effect_at AT TIME ZONE 'Europe/London')::date AS d,
      EXISTS (SELECT FROM cancellation b, involvement j
        WHERE j.crime_id = b.crime_id AND j.person_id = i.person_id AND j.role::text = 'victim'
          AND j.removed_at IS NULL
          AND b.crime_id <> x.crime_id AND b.took_effect_at <= x.took_effect_at
          AND b.took_effect_at + interval '0' > x.took_effect_at - interval '24 months') AS hit
    FROM cancellation x, reported_crime c, involvement i
    WHERE c.id = x.crime_id AND i.crime_id = c.id AND i.role::text = 'victim' AND i.removed_at IS NULL
      AND x.decision_id IS NOT NULL`,
  'repeat-suspects': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.took_effect_at AT TIME ZONE 'Europe/London')::date AS d,
      EXISTS (SELECT FROM cancellation b, involvement j, involvement v
        WHERE j.crime_id = b.crime_id AND j.person_id = i.person_id AND j.role::text = 'suspect'
          AND j.removed_at IS NULL
          AND v.crime_id = b.crime_id AND v.role::text = 'victim' AND v.removed_at IS NULL
          AND v.person_id NOT IN (SELECT w.person_id FROM involvement w
            WHERE w.crime_id = c.id AND w.role::text = 'victim' AND w.removed_at IS NULL)
          AND b.crime_id <> x.crime_id AND b.took_effect_at <= x.took_effect_at
          AND b.took_effect_at > x.took_effect_at - interval '60 months') AS hit
    FROM cancellation x, reported_crime c, involvement i
    WHERE c.id = x.crime_id AND i.crime_id = c.id AND i.role::text = 'suspect' AND i.removed_at IS NULL
      AND x.decision_id IS NOT NULL`,
  audited: `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.took_effect_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT count(*) FROM audit_review v WHERE v.decision_id = x.decision_id AND v.frame_id IS NOT NULL) > 0 AS hit
    FROM cancellation x, reported_crime c WHERE c.id = x.crime_id AND x.decision_id IS NOT NULL`,
  'audited-in-dips': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (x.took_effect_at AT TIME ZONE 'Europe/London')::date AS d,
      (SELECT count(*) FROM audit_review v WHERE v.decision_id = x.decision_id AND v.frame_id IS NULL) > 0 AS hit
    FROM cancellation x, reported_crime c WHERE c.id = x.crime_id AND x.decision_id IS NOT NULL`,
  'wrong-still-cancelled': `
    SELECT c.offence_group::text AS g, c.unit_id AS u,
      (v.at AT TIME ZONE 'Europe/London')::date AS d, c.cancelled_by = x.id AS hit
    FROM audit_review v, cancellation x, reported_crime c
    WHERE x.decision_id = v.decision_id AND c.id = x.crime_id AND v.finding::text = 'wrong'
      AND (v.stage IS NULL OR v.stage::text = 'settling' OR v.stage::text = 'second' AND EXISTS (
        SELECT FROM audit_review e WHERE e.item_id = v.item_id AND e.stage::text = 'first' AND e.finding = v.finding))
      AND NOT EXISTS (SELECT FROM audit_review w
        WHERE w.decision_id = v.decision_id AND w.at < v.at AND w.finding::text = 'wrong'
          AND (w.stage IS NULL OR w.stage::text = 'settling' OR w.stage::text = 'second' AND EXISTS (
            SELECT FROM audit_review e
            WHERE e.item_id = w.item_id AND e.stage::text = 'first' AND e.finding = w.finding)))`,
  'readers-agree': `
    SELECT c.offence_group::text AS g, c.unit_id AS u, (b.at AT TIME ZONE 'Europe/London')::date AS d,
      a.finding = b.finding AS hit
    FROM audit_review a, audit_review b, drawn_item t, frame_item i, audit_frame f, reported_crime c
    WHERE a.item_id = t.id AND b.item_id = t.id AND a.stage::text = 'first' AND b.stage::text = 'second'
      AND t.read_twice AND i.id = t.id AND c.id = i.crime_id AND f.id = i.frame_id AND f.abandoned_by IS NULL`,
  'actions-closed': `
    SELECT NULL::text AS g, NULL::uuid AS u, a.due_on AS d,
      (SELECT count(*) FROM audit_action_step s WHERE s.action_id = a.id AND s.kind::text = 'closed'
        AND (s.at AT TIME ZONE 'Europe/London')::date <= a.due_on) > 0 AS hit
    FROM audit_action a
    WHERE a.due_on < (SELECT (registrar.now() AT TIME ZONE 'Europe/London')::date)`,
}

/** The shares that are counted again here. */
export const NAIVE_IDS = Object.keys(CASES)

/** Hits of so many, by the key of its group; 'all' is all together. */
export type NaiveCounts = ReadonlyMap<string, { readonly hits: number; readonly of: number }>

const KEYS = { 'offence-group': 'q.g', unit: 'q.u::text', month: `to_char(q.d, 'YYYY-MM')` } as const

/** A share of a period, counted the slow way: every case is looked at, and its day held against those of the period. */
export async function naiveCounts(
  id: string,
  { from, to }: { readonly from: Day; readonly to: Day },
  by: keyof typeof KEYS,
): Promise<NaiveCounts> {
  const found = await asSystem(
    (tx) => tx.$queryRaw<{ key: string; hits: number; of: number }[]>`
      SELECT ${Prisma.raw(KEYS[by])} AS key, count(*)::int AS of, sum(CASE WHEN q.hit THEN 1 ELSE 0 END)::int AS hits
      FROM (${Prisma.raw(CASES[id] ?? '')}) q
      WHERE q.d BETWEEN ${from}::date AND ${to}::date
      GROUP BY 1`,
  )
  const all = found.reduce((sum, row) => ({ hits: sum.hits + row.hits, of: sum.of + row.of }), { hits: 0, of: 0 })
  return new Map([['all', all], ...found.map(({ key, hits, of }) => [key, { hits, of }] as const)])
}

import { asSystem } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'

// Each broken truth in words, with how often.
const BROKEN = Prisma.sql`
  WITH cancelled AS (
    SELECT c.*
    FROM reported_crime k
    JOIN cancellation c ON c.id = k.cancelled_by
    WHERE c.source = 'decided'
  )
  SELECT invariant, n
  FROM (
    SELECT 'a crime is cancelled without an agreed decision' AS invariant, count(*) AS n
    FROM cancelled c
    WHERE NOT EXISTS (
      SELECT
      FROM cancellation_decision d
      WHERE d.id = c.decision_id AND d.verdict = 'authorise'
    )
    UNION ALL
    SELECT 'a crime is cancelled with a victim untold', count(*)
    FROM cancelled c
    JOIN involvement p ON p.crime_id = c.crime_id AND p.role = 'victim' AND p.removed_at IS NULL
    WHERE c.category IN ('C1', 'C2', 'C5')
      AND NOT EXISTS (
        SELECT
        FROM duty_to_inform y
        JOIN victim_notification t ON t.duty_id = y.id
        WHERE y.involvement_id = p.id
          AND y.request_id = c.request_id
          AND t.entered_at < c.took_effect_at
      )
      AND NOT EXISTS (
        SELECT
        FROM duty_to_inform y
        JOIN nobody_to_inform n ON n.duty_id = y.id
        WHERE y.involvement_id = p.id AND y.request_id = c.request_id
      )
      -- Who joined the crime after it was cancelled is put before the registrar.
      AND NOT EXISTS (
        SELECT FROM late_change l WHERE l.cancellation_id = c.id AND 'victims' = ANY (l.changes)
      )
    UNION ALL
    SELECT 'a crime is cancelled unconfirmed, or by the requester', count(*)
    FROM cancelled c
    JOIN cancellation_request r ON r.id = c.request_id
    WHERE c.category IN ('C1', 'C2', 'C5')
      AND (c.confirmed_by IS NULL OR c.confirmed_by = r.requester_id)
    UNION ALL
    SELECT 'a cancelled crime was confirmed before its last telling', count(*)
    FROM cancelled c
    WHERE EXISTS (
      SELECT
      FROM duty_to_inform y
      JOIN victim_notification t ON t.duty_id = y.id
      WHERE y.request_id = c.request_id
        AND y.occasion = 'before_cancelling'
        AND t.entered_at > c.took_effect_at
    )
    UNION ALL
    SELECT 'a request was agreed with a failed Home Office check', count(*)
    FROM cancellation_decision d
    JOIN assessment a ON a.id = d.assessment_id
    WHERE d.verdict = 'authorise'
      AND EXISTS (
        SELECT
        FROM jsonb_array_elements(a.findings) f
        WHERE f->>'ruleKind' = 'Home Office rule'
          AND f->>'result' IN ('not met', 'unknown')
          AND f->>'weight' <> 'warn'
      )
    UNION ALL
    SELECT 'somebody decided their own request', count(*)
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE r.requester_id = d.decided_by
    UNION ALL
    SELECT 'C2 on rape was agreed by another than a registered registrar', count(*)
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    JOIN reported_crime k ON k.id = r.crime_id
    WHERE d.verdict = 'authorise'
      AND d.category = 'C2'
      AND k.count_class LIKE '19%'
      AND d.role <> 'fcr'
      -- What became a rape after it was cancelled is put before the registrar.
      AND NOT EXISTS (
        SELECT
        FROM cancellation x
        JOIN late_change l ON l.cancellation_id = x.id AND 'class' = ANY (l.changes)
        WHERE x.decision_id = d.id
      )
    UNION ALL
    SELECT 'a crime has two open requests', count(*)
    FROM (
      SELECT
      FROM cancellation_request
      WHERE state = ANY (registrar.open_states())
      GROUP BY crime_id
      HAVING count(*) > 1
    ) twice
    UNION ALL
    SELECT 'a crime has two cancellations in force', count(*)
    FROM (SELECT FROM cancellation WHERE in_force GROUP BY crime_id HAVING count(*) > 1) twice
    UNION ALL
    SELECT 'a duplicate has no live principal crime', count(*)
    FROM cancelled c
    JOIN reported_crime s ON s.id = c.principal_crime_id
    WHERE c.category = 'C3'
      AND s.id IN (
        SELECT x.crime_id
        FROM cancelled x
        WHERE x.category = 'C3' AND x.principal_crime_id = c.crime_id
      )
    UNION ALL
    SELECT 'a submission has two decisions', count(*)
    FROM (SELECT FROM cancellation_decision GROUP BY submission_id HAVING count(*) > 1) twice
    UNION ALL
    SELECT 'a change waits without its entry', count(*)
    FROM (
      SELECT
      FROM cancellation_decision d
      WHERE NOT EXISTS (
        SELECT
        FROM ledger.entry e
        WHERE e.request_id = d.request_id AND e.kind = 'cancellation.decided'
      )
    ) unseen
    UNION ALL
    SELECT 'a crime cancelled in the RMS before it took effect here is not among those to compare', count(*)
    FROM cancelled c
    JOIN reported_crime k ON k.id = c.crime_id
    WHERE k.rms_changed_at < c.took_effect_at
      AND NOT EXISTS (SELECT FROM crime_to_compare m WHERE m.crime_id = k.id)
    UNION ALL
    SELECT 'a principal crime that stands otherwise than at the merge is not among those to compare', count(*)
    FROM cancelled c
    JOIN reported_crime s ON s.id = c.principal_crime_id
    LEFT JOIN LATERAL (
      SELECT k.offence_code, k.count_class
      FROM classification k
      WHERE k.crime_id = s.id AND k.from_at <= c.took_effect_at
      ORDER BY k.from_at DESC, k.place DESC
      LIMIT 1
    ) k ON true
    WHERE (
        s.cancelled_by IS NOT NULL
        OR s.rms_status <> 'live'
        OR s.offence_code <> k.offence_code
        OR s.count_class <> k.count_class
      )
      AND NOT EXISTS (SELECT FROM crime_to_compare m WHERE m.crime_id = s.id)
    UNION ALL
    SELECT 'a crime that figures count is grouped otherwise than it is', count(*)
    FROM reported_crime k
    LEFT JOIN counted_crime m ON m.crime_id = k.id
    WHERE (
        m.crime_id IS NOT NULL
        OR k.id IN (SELECT r.crime_id FROM cancellation_request r UNION ALL SELECT n.crime_id FROM cancellation n)
      )
      AND (m.offence_group, m.offence_code, m.count_class, m.unit_id, m.area_id, m.recorded_at)
        IS DISTINCT FROM (k.offence_group, k.offence_code, k.count_class, k.unit_id, k.area_id, k.recorded_at)
  ) AS truths
  WHERE n > 0`

/**
 * What must be true of every installation at every moment, asked of the tables in a way of its own: none of it is read
 * off the guards or the commands. Answers each broken truth in words, with how often.
 */
export async function brokenInvariants(): Promise<string[]> {
  const rows = await asSystem((tx) => tx.$queryRaw<{ invariant: string; n: bigint }[]>(BROKEN))
  return rows.map(({ invariant, n }) => `${invariant} (${String(n)})`)
}

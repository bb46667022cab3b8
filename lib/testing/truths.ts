import { beforeAnyoneIsKnown } from '#lib/base/database'

/**
 * What must be true of every installation at every moment, asked of the tables in a way of its own: none of it is read
 * off the guards or the deeds. Answers each broken truth in words, with how often.
 */
export async function brokenTruths(): Promise<string[]> {
  const rows = await beforeAnyoneIsKnown(
    (tx) => tx.$queryRaw<{ truth: string; n: bigint }[]>`
    WITH cancelled AS (
      SELECT c.* FROM crime k JOIN cancellation c ON c.id = k.cancelled_by WHERE c.source = 'decided')
    SELECT truth, n FROM (
      SELECT 'a crime is cancelled without an agreed decision' AS truth, count(*) AS n FROM cancelled c
        WHERE NOT EXISTS (SELECT FROM decision d WHERE d.id = c.decision_id AND d.verdict = 'agree')
      UNION ALL SELECT 'a crime is cancelled with a victim untold', count(*) FROM cancelled c
        JOIN part p ON p.crime_id = c.crime_id AND p.role = 'victim' AND p.gone_at IS NULL
        WHERE c.category IN ('C1', 'C2', 'C5') AND NOT EXISTS (
          SELECT FROM duty y JOIN telling t ON t.duty_id = y.id WHERE y.part_id = p.id AND y.request_id = c.request_id AND t.entered_at < c.took_effect_at)
        AND NOT EXISTS (SELECT FROM duty y JOIN nobody_to_tell n ON n.duty_id = y.id WHERE y.part_id = p.id AND y.request_id = c.request_id)
      UNION ALL SELECT 'a crime is cancelled unconfirmed, or by the requester', count(*) FROM cancelled c JOIN request r ON r.id = c.request_id
        WHERE c.category IN ('C1', 'C2', 'C5') AND (c.confirmed_by IS NULL OR c.confirmed_by = r.requester_id)
      UNION ALL SELECT 'a cancelled crime was confirmed before its last telling', count(*) FROM cancelled c
        WHERE EXISTS (SELECT FROM duty y JOIN telling t ON t.duty_id = y.id WHERE y.request_id = c.request_id AND y.occasion = 'before cancelling'
          AND t.entered_at > c.took_effect_at)
      UNION ALL SELECT 'a request was agreed with a failed Home Office check', count(*) FROM decision d JOIN assessment a ON a.id = d.assessment_id
        WHERE d.verdict = 'agree' AND EXISTS (SELECT FROM jsonb_array_elements(a.findings) f WHERE f->>'standing' = 'Home Office'
          AND f->>'result' IN ('not met', 'unknown') AND f->>'weight' <> 'warn')
      UNION ALL SELECT 'somebody decided their own request', count(*) FROM decision d JOIN request r ON r.id = d.request_id WHERE r.requester_id = d.decided_by
      UNION ALL SELECT 'C2 on rape was agreed by another than a registered registrar', count(*) FROM decision d JOIN request r ON r.id = d.request_id
        JOIN crime k ON k.id = r.crime_id WHERE d.verdict = 'agree' AND d.category = 'C2' AND k.count_class LIKE '19%' AND d.role <> 'fcr'
      UNION ALL SELECT 'a crime has two open requests', count(*) FROM (SELECT FROM request WHERE state IN ('submitted', 'returned', 'agreed', 'stopped')
        GROUP BY crime_id HAVING count(*) > 1) twice
      UNION ALL SELECT 'a crime has two cancellations in force', count(*) FROM (SELECT FROM cancellation WHERE in_force GROUP BY crime_id HAVING count(*) > 1) twice
      UNION ALL SELECT 'a duplicate has no live survivor', count(*) FROM cancelled c JOIN crime s ON s.id = c.survivor_id
        WHERE c.category = 'C3' AND s.id IN (SELECT x.crime_id FROM cancelled x WHERE x.category = 'C3' AND x.survivor_id = c.crime_id)
      UNION ALL SELECT 'a submission has two decisions', count(*) FROM (SELECT FROM decision GROUP BY submission_id HAVING count(*) > 1) twice
      UNION ALL SELECT 'a change waits without its entry', count(*) FROM (SELECT FROM decision d WHERE NOT EXISTS (
        SELECT FROM ledger.entry e WHERE e.request_id = d.request_id AND e.kind = 'cancellation.decided')) unseen
    ) AS truths WHERE n > 0`,
  )
  return rows.map(({ truth, n }) => `${truth} (${String(n)})`)
}

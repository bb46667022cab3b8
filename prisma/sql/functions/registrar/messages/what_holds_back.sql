-- The first thing that stands in the way of a message, and the duty it is about: of those it lists each must
-- pass.
CREATE OR REPLACE FUNCTION registrar.what_holds_back(which uuid)
RETURNS TABLE (why text, duty_id uuid)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 1
SET search_path = public, pg_temp
AS $$
  SELECT requested.why, requested.duty_id
  FROM (
    SELECT
      coalesce(
        CASE
          WHEN listed.is_further
            AND listed.duty_id NOT IN (SELECT s.id FROM registrar.duties_of_same_business(m.duty_id) s)
          THEN 'not the same business'
        END,
        registrar.why_not_to_duty(listed.duty_id, m.channel, w.text, listed.plan_id)
      ) AS why,
      listed.duty_id,
      listed.is_further
    FROM message m
    LEFT JOIN personal.words w ON w.id = m.to_id
    CROSS JOIN LATERAL (
      SELECT m.duty_id, m.plan_id, false AS is_further
      UNION ALL
      SELECT d.duty_id, NULL, true
      FROM message_duty d
      WHERE d.message_id = m.id
    ) AS listed
    WHERE m.id = which
  ) AS requested
  ORDER BY requested.why IS NULL, requested.is_further, requested.duty_id
  LIMIT 1
$$;

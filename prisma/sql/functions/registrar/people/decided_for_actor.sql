-- The last decisions since an instant on requests of the actor, or on crimes whose officer they are, the newest first and no more
-- than so many: the actor is shown all of these crimes. Found past row-level security, so that it is not asked of every decision
-- of the force.
CREATE OR REPLACE FUNCTION registrar.decided_for_actor(since timestamptz, most int)
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT d.id
  FROM cancellation_decision d
  JOIN cancellation_request r ON r.id = d.request_id
  WHERE d.decided_at > since
    AND d.verdict <> 'return'
    AND (
      r.requester_id = registrar.actor()
      OR EXISTS (
        SELECT
        FROM involvement p
        WHERE p.crime_id = r.crime_id
          AND p.staff_id = registrar.actor()
          AND p.role = 'oic'
          AND p.to_day IS NULL
          AND p.removed_at IS NULL
      )
    )
    AND NOT EXISTS (
      SELECT
      FROM cancellation_decision e
      WHERE e.request_id = d.request_id AND e.decided_at > d.decided_at
    )
  ORDER BY d.decided_at DESC, d.id
  LIMIT most
$$;

-- Whether a decision may be put before a panel: the last one of a request that was cancelled, stopped, revoked or
-- refused.
CREATE OR REPLACE FUNCTION registrar.may_go_to_panel(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE d.id = which
      AND d.verdict <> 'return'
      AND r.state IN ('cancelled', 'stopped', 'revoked', 'refused')
      AND NOT EXISTS (
        SELECT
        FROM cancellation_decision l
        WHERE l.request_id = r.id AND l.verdict <> 'return' AND (l.decided_at, l.id) > (d.decided_at, d.id)
      )
  )
$$;

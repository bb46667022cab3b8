-- Authorised cases in which nobody has done anything since an instant: no try, notification, plan, message or
-- assignment, nor anything else that is an act of its own in the ledger. That an owner was told of a message is
-- nobody's act.
CREATE OR REPLACE FUNCTION registrar.quiet_requests(since timestamptz)
RETURNS TABLE (request_id uuid, last_at timestamptz)
LANGUAGE sql
STABLE
AS $$
  SELECT r.id, last.at
  FROM
    public.cancellation_request r,
    LATERAL (
      SELECT e.at
      FROM ledger.entry e
      WHERE e.request_id = r.id AND e.kind <> 'message.followed'
      ORDER BY e.seq DESC
      LIMIT 1
    ) AS last
  WHERE r.state = 'authorised' AND r.waiting_since < since AND last.at < since
$$;

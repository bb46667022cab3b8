-- A request's state is what was done to it, never a word written over it.
CREATE OR REPLACE FUNCTION registrar.guard_request()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  r cancellation_request;
  last submission;
  d cancellation_decision;
  fits boolean;
BEGIN
  SELECT * INTO r FROM cancellation_request WHERE id = NEW.id;
  SELECT * INTO last FROM submission WHERE request_id = r.id ORDER BY n DESC LIMIT 1;
  SELECT * INTO d FROM cancellation_decision WHERE submission_id = last.id;
  IF last.id IS NULL OR last.category IS NULL THEN
    PERFORM registrar.refuse('a request with nothing submitted');
  END IF;
  fits := CASE r.state
    WHEN 'submitted' THEN d.id IS NULL AND last.occasion IN ('requested', 'answered')
    WHEN 'stopped' THEN d.id IS NULL AND last.occasion NOT IN ('requested', 'answered')
    WHEN 'returned' THEN d.verdict = 'return'
    WHEN 'withdrawn' THEN d.id IS NULL OR d.verdict = 'return'
    WHEN 'refused' THEN d.verdict = 'refuse'
    WHEN 'revoked' THEN
      d.verdict = 'refuse'
      AND EXISTS (SELECT FROM cancellation_decision e WHERE e.request_id = r.id AND e.verdict = 'authorise')
    WHEN 'authorised' THEN d.verdict = 'authorise'
    WHEN 'cancelled' THEN
      d.verdict = 'authorise' AND EXISTS (SELECT FROM cancellation c WHERE c.request_id = r.id)
  END;
  IF NOT coalesce(fits, false) THEN
    PERFORM registrar.refuse(format('a request cannot be %s on what was done to it', r.state));
  END IF;
  RETURN NULL;
END
$$;

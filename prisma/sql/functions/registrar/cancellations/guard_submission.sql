-- A submission is put before the decision makers while its request is open, by whoever asks now.
CREATE OR REPLACE FUNCTION registrar.guard_submission()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM cancellation_request r WHERE r.id = NEW.request_id AND r.state = ANY (registrar.open_states())
    )
  THEN
    PERFORM registrar.refuse('a request that has ended takes no more');
  END IF;
  RETURN NEW;
END
$$;

-- The investigation of a crime that was put back is accepted once, by the supervisor it was given to.
CREATE OR REPLACE FUNCTION registrar.guard_acceptance()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF OLD.accepted_at IS NOT NULL
    OR NEW.accepted_by IS DISTINCT FROM registrar.actor() AND NEW.accepted_by IS NOT NULL
    OR (NEW.accepted_by IS NOT NULL AND NEW.accepted_by <> NEW.supervisor_id)
  THEN
    PERFORM registrar.refuse('an investigation is accepted once, by its supervisor');
  END IF;
  RETURN NULL;
END
$$;

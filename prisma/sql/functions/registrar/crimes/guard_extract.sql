-- An extract that is in is not begun again: what may come in as from before this product goes by it.
CREATE OR REPLACE FUNCTION registrar.guard_extract()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF OLD.finished_at IS NOT NULL THEN
    PERFORM registrar.refuse('an extract that is in is never changed');
  END IF;
  RETURN NEW;
END
$$;

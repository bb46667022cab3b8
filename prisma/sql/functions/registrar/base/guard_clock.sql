-- A clock that can be set is a demonstration's, decided at its creation.
CREATE OR REPLACE FUNCTION registrar.guard_clock()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT coalesce((SELECT demonstration FROM installation), false) THEN
    PERFORM registrar.refuse('only a demonstration may set its clock');
  END IF;
  RETURN NULL;
END
$$;

-- Refuses a change in the name of somebody who is an inspector today: an inspector reads, and changes nothing.
CREATE OR REPLACE FUNCTION registrar.refuse_inspector(person uuid)
RETURNS void
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF registrar.held(person, 'inspector', registrar.today()) THEN
    PERFORM registrar.refuse('an inspector reads, and changes nothing');
  END IF;
END
$$;

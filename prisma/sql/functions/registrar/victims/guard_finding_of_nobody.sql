-- Only the registrar finds that there is nobody to inform, in their own name.
CREATE OR REPLACE FUNCTION registrar.guard_finding_of_nobody()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr') THEN
    PERFORM registrar.refuse('only the registrar finds that there is nobody to inform');
  END IF;
  RETURN NULL;
END
$$;

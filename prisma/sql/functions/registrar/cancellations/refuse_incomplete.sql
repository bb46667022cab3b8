-- What did not arrive is not absent: no crime is cancelled while a row about it, or about the crime it is merged into, is
-- still missing.
CREATE OR REPLACE FUNCTION registrar.refuse_incomplete(which uuid)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF which IS NOT NULL AND registrar.is_incomplete(which) THEN
    PERFORM registrar.refuse('no crime is cancelled while it is incomplete: a row about it could not be imported');
  END IF;
END
$$;

-- Why this message may not go out now, in a code; null where nothing stands in its way. Asked when a message
-- is approved and again, of the same tables, when it is about to be handed out.
CREATE OR REPLACE FUNCTION registrar.why_not_to_send(which uuid)
RETURNS text
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  found record;
BEGIN
  SELECT * INTO found FROM registrar.what_holds_back(which);
  RETURN CASE WHEN found.duty_id IS NULL THEN 'nobody to be told' ELSE found.why END;
END
$$;

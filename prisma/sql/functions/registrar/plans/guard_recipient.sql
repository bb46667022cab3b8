-- Through whom a child of 13 to 15 is told is chosen by the registrar or a decision maker.
CREATE OR REPLACE FUNCTION registrar.guard_recipient()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor()
    OR NOT registrar.holds('fcr', 'deputy', 'ddm')
    OR abs(extract(epoch FROM registrar.now() - NEW.at)) > 300
  THEN
    PERFORM registrar.refuse(
      'who is told for a child of 13 to 15 is chosen by the registrar or a decision maker, in their own name'
    );
  END IF;
  RETURN NULL;
END
$$;

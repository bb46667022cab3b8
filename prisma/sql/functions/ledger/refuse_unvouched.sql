-- At commit: nothing may be left that no entry vouches for.
CREATE OR REPLACE FUNCTION ledger.refuse_unvouched()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger.change WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'a change of % without its entry in the ledger', NEW.subject USING ERRCODE = 'RG001';
  END IF;
  RETURN NULL;
END
$$;

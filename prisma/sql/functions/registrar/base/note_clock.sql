-- In which transaction the clock was set, which nobody says but the database.
CREATE OR REPLACE FUNCTION registrar.note_clock()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  NEW.set_in := ledger.this_transaction();
  RETURN NEW;
END
$$;

-- The registrar or the deputy says, in their own name and now, which crime a row is about that names none.
CREATE OR REPLACE FUNCTION registrar.guard_refused_row_crime()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('whose a row is that names no crime the registrar says, in their own name');
  END IF;
  IF registrar.is_another_time(NEW.at) THEN
    PERFORM registrar.refuse('an answer of another time');
  END IF;
  IF NOT EXISTS (SELECT FROM registrar.rows_without_crime() r WHERE r.id = NEW.refused_row_id) THEN
    PERFORM registrar.refuse('only of a row that names no crime, and is still missing, does the registrar say whose it is');
  END IF;
  IF NOT EXISTS (SELECT FROM personal.words w WHERE w.id = NEW.reason_id AND w.text <> '') THEN
    PERFORM registrar.refuse('whose a row is has its reason');
  END IF;
  RETURN NEW;
END
$$;

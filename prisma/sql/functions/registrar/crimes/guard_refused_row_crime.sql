-- The registrar or the deputy says, in their own name and now, which crime a row is about that names none. Another answer comes
-- after the one before it, and says something else.
CREATE OR REPLACE FUNCTION registrar.guard_refused_row_crime()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  before refused_row_answer;
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('whose a row is that names no crime the registrar says, in their own name');
  END IF;
  IF registrar.is_another_time(NEW.at) THEN
    PERFORM registrar.refuse('an answer of another time');
  END IF;
  -- Two answers at once come one after the other.
  PERFORM FROM personal.refused_row r WHERE r.id = NEW.refused_row_id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM registrar.unnamed_rows() r WHERE r.id = NEW.refused_row_id) THEN
    PERFORM registrar.refuse('only of a row that names no crime, and is still missing, does the registrar say whose it is');
  END IF;
  SELECT * INTO before FROM refused_row_answer a WHERE a.refused_row_id = NEW.refused_row_id;
  IF before.id IS NOT NULL AND (NEW.at <= before.at OR NEW.crime_id IS NOT DISTINCT FROM before.crime_id) THEN
    PERFORM registrar.refuse('another answer about a row comes after the one before it, and says something else');
  END IF;
  IF NOT EXISTS (SELECT FROM personal.words w WHERE w.id = NEW.reason_id AND w.text <> '') THEN
    PERFORM registrar.refuse('whose a row is has its reason');
  END IF;
  RETURN NEW;
END
$$;

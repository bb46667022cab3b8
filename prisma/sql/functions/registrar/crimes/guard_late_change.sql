-- A change after the cancellation is answered once, in one's own name, by the registrar or the deputy; where the crime is
-- rape or homicide now, by a registrar on the College register.
CREATE OR REPLACE FUNCTION registrar.guard_late_change()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF OLD.answered_at IS NOT NULL THEN
    PERFORM registrar.refuse('a change that was answered stays answered');
  END IF;
  IF NEW.answered_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('a change after a cancellation is answered by the registrar, in their own name');
  END IF;
  IF abs(extract(epoch FROM registrar.now() - NEW.answered_at)) > 300 THEN
    PERFORM registrar.refuse('an answer of another time');
  END IF;
  IF registrar.is_reserved(NEW.crime_id)
    AND NOT (registrar.holds('fcr') AND registrar.registered(NEW.answered_by, registrar.today()))
  THEN
    PERFORM registrar.refuse('only a registrar on the College register decides about rape and homicide');
  END IF;
  RETURN NEW;
END
$$;

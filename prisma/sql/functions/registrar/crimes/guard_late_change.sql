-- A change after the cancellation is noted as it is found, unanswered and beside everybody who is a victim until then. It is
-- answered once, in one's own name, by the registrar or the deputy; where the crime is rape or homicide now, by a registrar
-- on the College register.
CREATE OR REPLACE FUNCTION registrar.guard_late_change()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.answered_at IS NOT NULL OR NEW.answered_by IS NOT NULL OR NEW.reason_id IS NOT NULL THEN
      PERFORM registrar.refuse('a change after a cancellation is found before it is answered');
    END IF;
    IF registrar.is_another_time(NEW.found_at) THEN
      PERFORM registrar.refuse('a change that was found at another time');
    END IF;
    IF NEW.due_on IS DISTINCT FROM registrar.due_day('days-to-decide-late-change', NEW.found_at, false) THEN
      PERFORM registrar.refuse('a change after a cancellation is due when the setting of its day says');
    END IF;
    IF NEW.changes = '{}' OR array_position(NEW.changes, NULL) IS NOT NULL THEN
      PERFORM registrar.refuse('a change after a cancellation says what changed');
    END IF;
    IF NOT EXISTS (SELECT FROM reported_crime c WHERE c.id = NEW.crime_id AND c.cancelled_by = NEW.cancellation_id) THEN
      PERFORM registrar.refuse('a change after a cancellation is one of a crime that is cancelled by it');
    END IF;
    IF NEW.victims_before IS DISTINCT FROM registrar.victims_ever(NEW.crime_id) THEN
      PERFORM registrar.refuse('a change after a cancellation keeps who was a victim before it, and nobody else');
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.answered_at IS NOT NULL THEN
    PERFORM registrar.refuse('a change that was answered stays answered');
  END IF;
  IF NEW.answered_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('a change after a cancellation is answered by the registrar, in their own name');
  END IF;
  IF registrar.is_another_time(NEW.answered_at) THEN
    PERFORM registrar.refuse('an answer of another time');
  END IF;
  IF NOT EXISTS (SELECT FROM personal.words w WHERE w.id = NEW.reason_id AND w.text <> '') THEN
    PERFORM registrar.refuse('that a cancellation stands has its reason');
  END IF;
  IF registrar.is_reserved(NEW.crime_id)
    AND NOT (registrar.holds('fcr') AND registrar.registered(NEW.answered_by, registrar.today()))
  THEN
    PERFORM registrar.refuse('only a registrar on the College register decides about rape and homicide');
  END IF;
  RETURN NEW;
END
$$;
